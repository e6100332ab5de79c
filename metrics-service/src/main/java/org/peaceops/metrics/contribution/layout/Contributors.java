package org.peaceops.metrics.contribution.layout;

import java.util.HashMap;
import java.util.Map;
import org.peaceops.codelists.Countries;
import org.peaceops.codelists.Country;
import org.peaceops.codelists.Resolution;
import org.peaceops.platform.imports.LineOutcome;

/**
 * Resolves a file's contributors by alpha-3 code, M49 code and name. What cannot be resolved is
 * passed over as long as one of them can; two that are of different countries are refused.
 */
final class Contributors {

    private static final int MOST = 10_000;

    private final Map<String, Resolution> resolved = new HashMap<>();

    /** The alpha-3 code; null when there is none, which is said. */
    String alpha3(Named named, LineOutcome out) {
        Country byCode = country(named.code);
        Country byNumber = country(padded(named.m49));
        Country byName = country(named.name);
        Country found = byCode != null ? byCode : byNumber != null ? byNumber : byName;
        if (found == null) {
            out.error(named.nameColumn, named.name, "unknown-country", unknown(named.name));
            return null;
        }
        if (differs(byName, found) || differs(byNumber, found)) {
            boolean name = differs(byName, found);
            out.error(
                    name ? named.nameColumn : named.m49Column,
                    name ? named.name : named.m49,
                    "country-differs-from-code",
                    "%s means %s but %s %s; mend the one that is wrong"
                            .formatted(
                                    name ? "the name" : "the M49 code",
                                    (name ? byName : byNumber).alpha3(),
                                    byCode != null ? "the code" : "the M49 code",
                                    found.alpha3()));
            return null;
        }
        if (byCode == null && !named.code.isEmpty()) {
            out.mended("contributorCodesPassedOver");
        }
        return found.alpha3();
    }

    /**
     * A contributor as a line names it; blank where it does not.
     *
     * @param m49 as a number, perhaps with a decimal or without leading zeros
     */
    record Named(String name, String code, String m49, String nameColumn, String m49Column) {}

    private String unknown(String name) {
        return Cells.isAbsent(name)
                ? "a contributor by code or name; blank and NA stand for none (Namibia is NAM)"
                : resolution(name).explanation();
    }

    private static boolean differs(Country one, Country other) {
        return one != null && !one.equals(other);
    }

    /** The country that a text means; none for "NA", though it is the alpha-2 code of Namibia. */
    private Country country(String text) {
        return Cells.isAbsent(text) ? null : resolution(text).country().orElse(null);
    }

    private Resolution resolution(String text) {
        if (resolved.size() > MOST) {
            resolved.clear();
        }
        return resolved.computeIfAbsent(text, Countries.standard()::resolve);
    }

    private static String padded(String m49) {
        String whole = m49.endsWith(".0") ? m49.substring(0, m49.length() - 2) : m49;
        return whole.isEmpty() || whole.length() >= 3
                ? whole
                : "0".repeat(3 - whole.length()) + whole;
    }
}
