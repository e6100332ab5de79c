package org.peaceops.partners.partnership;

import java.time.LocalDate;
import org.peaceops.partners.Day;

/**
 * When a partnership ran, as far as a source says.
 *
 * @param ended the source says that it is over, though perhaps not since when
 */
public record Tenure(Day from, Day to, boolean ended) {

    /** Surely running on the day; every day of what is stated as begin or end counts. */
    public boolean runsOn(LocalDate day) {
        return from.known()
                && !day.isBefore(from.first())
                && (to.known() ? !day.isAfter(to.last()) : !ended);
    }

    /** Begun on an unknown day and, as far as known, not over by then. */
    public boolean mayRunOn(LocalDate day) {
        return !from.known() && (to.known() ? !day.isAfter(to.last()) : !ended);
    }

    /** Without a known end, and not said to be over. */
    public boolean goesOn() {
        return !to.known() && !ended;
    }

    /** "since fiscal year 2015, no end known"; "until 2012 (no source says since when)" */
    public String words() {
        if (!from.known()) {
            return to.known()
                    ? "until %s (no source says since when)".formatted(to.words())
                    : ended ? "once (no source says when)" : "(no source says since when)";
        }
        if (to.known()) {
            return "from %s to %s".formatted(from.words(), to.words());
        }
        return "since %s, %s"
                .formatted(
                        from.words(),
                        ended ? "ended on a day that no source gives" : "no end known");
    }

    /** For a cell of a table: since FY2015; 2010 to 2012; until 2012; dates unknown. */
    public String brief() {
        if (!from.known()) {
            return to.known() ? "until " + to.compact() : ended ? "ended" : "dates unknown";
        }
        return to.known()
                ? "%s to %s".formatted(from.compact(), to.compact())
                : "since %s%s".formatted(from.compact(), ended ? ", ended" : "");
    }
}
