package org.peaceops.metrics.datahub;

import java.time.LocalDate;
import java.util.Map;
import org.peaceops.metrics.time.WrittenDay;
import org.peaceops.platform.imports.Layout.Line;
import org.peaceops.platform.imports.LineOutcome;

/** One line of a file of the Data Hub, with what reading it gives. */
public record HubLine(HubHeader header, Line line, LineOutcome outcome) {

    /** The cell without blanks around it; empty if it or its column is not there. */
    public String text(String column) {
        int index = header.index(column);
        return index < 0 ? "" : line.field(index);
    }

    /** The cell, which must not be blank; empty and an error if it is. */
    public String needed(String column, String hint) {
        String text = text(column);
        if (text.isEmpty()) {
            error(column, "missing", hint);
        }
        return text;
    }

    /** The cell's day; null for a blank cell, null and an error for what is no day. */
    public LocalDate day(String column) {
        String text = text(column);
        LocalDate day = WrittenDay.read(text).orElse(null);
        if (day == null && !text.isEmpty()) {
            error(
                    column,
                    "not-a-date",
                    "a day such as 2014-02-28 or 28-Feb-14, or milliseconds since 1970");
        }
        return day;
    }

    /** What the words of a code list mean; null and an error for any other word. */
    public <T> T oneOf(String column, Map<String, T> words, String code) {
        String text = text(column);
        T meant = words.get(HubWords.folded(text));
        if (meant == null) {
            error(column, code, "one of " + HubWords.listed(words.keySet()));
        }
        return meant;
    }

    public void error(String column, String code, String hint) {
        outcome.error(header.original(column), text(column), code, hint);
    }

    public void warning(String column, String code, String hint) {
        outcome.warning(header.original(column), text(column), code, hint);
    }
}
