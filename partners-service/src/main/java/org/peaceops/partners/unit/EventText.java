package org.peaceops.partners.unit;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peaceops.partners.Day;

/**
 * A dated event as one writes it in a cell: {@code deployed 2017-03 MINUSMA program:GPOI "first
 * rotation"}. A word, a date if it is known, a code, codes by name, a note.
 *
 * @param code what stands without a name; null if nothing does
 * @param named by name, what stands behind it and a colon
 * @param note null if there is none
 */
record EventText(String word, Day date, String code, Map<String, String> named, String note) {

    private static final Pattern TEXT =
            Pattern.compile(
                    "(?<word>\\S+)(?:\\s+(?<date>(?:FY)?\\d\\S*|unknown))?(?<codes>(?:\\s+[^\\s\"]+)*)(?:\\s+\"(?<note>[^\"]*)\")?");
    private static final Pattern NAMED = Pattern.compile("([a-z]+):(.*)");

    /** Null if the text is none such, or has a name that is not among these. */
    static EventText read(String text, Set<String> names) {
        Matcher parts = TEXT.matcher(text.strip());
        if (!parts.matches()) {
            return null;
        }
        Map<String, String> codes = new HashMap<>();
        String name = "";
        for (String code : parts.group("codes").strip().split("\\s+")) {
            Matcher named = NAMED.matcher(code);
            if (named.matches()) {
                name = named.group(1);
                code = named.group(2);
            }
            // some codes hold a blank, such as UNOSOM II
            codes.merge(name, code, (one, more) -> one + " " + more);
        }
        String bare = codes.remove("");
        if (!names.containsAll(codes.keySet())) {
            return null;
        }
        String date = parts.group("date");
        return new EventText(
                parts.group("word"),
                date == null || date.equals("unknown") ? Day.UNKNOWN : new Day(date, null),
                bare == null || bare.isBlank() ? null : bare,
                codes,
                parts.group("note"));
    }
}
