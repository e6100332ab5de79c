package org.peaceops.partners.cohort;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.peaceops.codelists.Countries;
import org.peaceops.codelists.Country;
import org.peaceops.codelists.Region;
import org.peaceops.partners.country.Regions;
import org.peaceops.platform.curated.Patterns;

/** The characters of an expression, and how far they are read; blanks between parts are passed. */
final class ExpressionText {

    private static final String ENDS_A_VALUE = "&|(),\"";

    private final String text;
    private int at;

    ExpressionText(String text) {
        this.text = text;
    }

    /** Index of the next part. */
    int at() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    boolean isAtEnd() {
        return at() == text.length();
    }

    boolean sees(char sign) {
        return at() < text.length() && text.charAt(at) == sign;
    }

    boolean takes(char sign) {
        if (sees(sign)) {
            at++;
            return true;
        }
        return false;
    }

    /** A word in small letters, with its colon if it has one; empty if none begins here. */
    String keyword() {
        int from = at();
        while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        if (at > from && at < text.length() && text.charAt(at) == ':') {
            at++;
        }
        return text.substring(from, at).toLowerCase(Locale.ROOT);
    }

    Expression program() {
        int from = at();
        String code = value("the code of a program").toUpperCase(Locale.ROOT);
        if (!code.matches(Patterns.CODE)) {
            throw misread(from, "the code of a program has " + Patterns.CODE_HINT + hyphens(code));
        }
        return new Expression.OfProgram(code);
    }

    Expression region() {
        int from = at();
        String value = value("a region");
        Region region =
                Regions.named(value)
                        .orElseThrow(() -> misread(from, Regions.hint(value) + quotes(from)));
        return new Expression.InRegion(
                "%s (%s)".formatted(region.name(), region.m49()),
                Set.copyOf(Countries.standard().within(region.m49())));
    }

    Expression countries() {
        Set<Country> countries = new LinkedHashSet<>();
        do {
            int from = at();
            var resolution = Countries.standard().resolve(value("a country"));
            countries.add(
                    resolution
                            .country()
                            .orElseThrow(
                                    () -> misread(from, resolution.explanation() + quotes(from))));
        } while (takes(','));
        return new Expression.Listed(countries);
    }

    Expression saved() {
        int from = at();
        String code = value("the code of a saved cohort").toLowerCase(Locale.ROOT);
        if (!code.matches(Patterns.ID)) {
            throw misread(
                    from, "the code of a saved cohort has " + Patterns.ID_HINT + hyphens(code));
        }
        return new Expression.Saved(code, from + 1);
    }

    MisreadException misread(String message) {
        return misread(at(), message);
    }

    MisreadException misread(int index, String message) {
        return new MisreadException(text, index, message);
    }

    /** In quotes, or up to a blank or an operator; a hyphen belongs to it. */
    private String value(String what) {
        int from = at();
        if (takes('"')) {
            int close = text.indexOf('"', at);
            if (close < 0) {
                throw misread(from, "the quote that begins here is never closed");
            }
            at = close + 1;
            return text.substring(from + 1, close);
        }
        while (at < text.length()
                && !isBlank(text.charAt(at))
                && ENDS_A_VALUE.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (at == from) {
            throw misread(from, what + " is missing here");
        }
        return text.substring(from, at);
    }

    /** What is mostly meant when a value holds what no code holds. */
    private static String hyphens(String value) {
        return value.indexOf('-') > 0 && value.indexOf(':') > 0
                ? "; to take one cohort from another, write a blank before the -"
                : "";
    }

    private String quotes(int from) {
        return text.charAt(from) == '"' ? "" : " A name with blanks needs \"quotes\" around it.";
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || sign == '\u00A0';
    }
}
