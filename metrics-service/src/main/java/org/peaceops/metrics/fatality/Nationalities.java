package org.peaceops.metrics.fatality;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.peaceops.codelists.Countries;
import org.peaceops.codelists.Country;
import org.peaceops.codelists.Resolution;
import org.peaceops.metrics.datahub.HubLine;

/** Reads a casualty's nationality from name and codes; remembers what it has resolved. */
final class Nationalities {

    private static final String NAME = "casualty_nationality";
    private static final String ISO = "isocode3";
    private static final String M49 = "m49_code";

    /** What the Data Hub writes where nobody knows. */
    private static final String UNDETERMINED = "[Undetermined]";

    private final Map<String, Resolution> resolved = new HashMap<>();

    /** Alpha-3; null when it is not known or cannot be read, which the line then says. */
    String read(HubLine line) {
        String name = line.text(NAME);
        String code = code(line);
        if (code.isEmpty() && (name.isEmpty() || name.contains(UNDETERMINED))) {
            return null;
        }
        Optional<Country> byCode = code.isEmpty() ? Optional.empty() : country(code);
        Optional<Country> byName = name.isEmpty() ? Optional.empty() : country(name);
        if (byCode.isPresent() && byName.isPresent() && !byCode.equals(byName)) {
            line.error(
                    NAME,
                    "country-differs-from-code",
                    "the name means %s but the code %s; mend the one that is wrong"
                            .formatted(byName.get().alpha3(), code));
        }
        Optional<Country> found = byCode.or(() -> byName);
        if (found.isEmpty()) {
            line.error(
                    name.isEmpty() ? ISO : NAME,
                    "unknown-country",
                    resolved.get(name.isEmpty() ? code : name).explanation());
        } else if (byCode.isEmpty()) {
            line.outcome().mended("countriesByName");
        }
        return found.map(Country::alpha3).orElse(null);
    }

    /** The alpha-3 code, else the M49 code without the fraction that some files give it. */
    private static String code(HubLine line) {
        String iso = line.text(ISO);
        return iso.isEmpty() || iso.equals("#N/A")
                ? line.text(M49).replaceFirst("\\.0+$", "")
                : iso;
    }

    private Optional<Country> country(String nameOrCode) {
        return resolved.computeIfAbsent(nameOrCode, Countries.standard()::resolve).country();
    }
}
