package org.peaceops.partners.partnership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.peaceops.partners.Day;
import org.peaceops.platform.list.Where;

/**
 * When a partnership ran, as far as a source says. The one rule for who is a partner on a day:
 * cohorts, lists, overlaps and rates all ask here.
 *
 * @param ended the source says that it is over, though perhaps not since when
 */
public record Tenure(Day from, Day to, boolean ended) {

    /** Days in a row, both ends included; null is open. */
    public record Span(LocalDate from, LocalDate to) {

        boolean holds(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }

    /**
     * The days on which it surely ran: every day of what is stated as begin or end counts, an
     * unknown end goes on. Without a begin there is none; of one that is over since an unknown day,
     * those of its begin alone.
     */
    public Optional<Span> sure() {
        if (!from.known()) {
            return Optional.empty();
        }
        boolean over = ended && !to.known();
        return Optional.of(new Span(from.first(), over ? from.last() : to.last()));
    }

    /** The days on which it may have run for all that is known, the sure ones among them. */
    public Span possible() {
        return new Span(from.first(), to.last());
    }

    public boolean runsOn(LocalDate day) {
        return sure().filter(days -> days.holds(day)).isPresent();
    }

    /** Not surely running, nor surely not. */
    public boolean mayRunOn(LocalDate day) {
        return possible().holds(day) && !runsOn(day);
    }

    /** {@link #runsOn} as a condition on rows; none without a day. */
    static Where andRunsOn(Where where, LocalDate day) {
        if (day == null) {
            return where;
        }
        List<Object> values = new ArrayList<>(List.of(day, day));
        List<Day> begins = Day.holding(day);
        begins.forEach(begin -> Collections.addAll(values, begin.first(), begin.precision()));
        // the begin of one that is over holds the day if it is the day's own month, year …
        String begun =
                String.join(
                        " or ",
                        Collections.nCopies(begins.size(), "validFrom = ? and fromPrecision = ?"));
        return where.and(
                "validFrom <= ? and (validTo >= ? or validTo is null and (status <> 'ended' or %s))"
                        .formatted(begun),
                values.toArray());
    }

    /** {@link #runsOn} or {@link #mayRunOn}, as a condition on rows. */
    static Where andPossiblyRunsOn(Where where, LocalDate day) {
        return where.and(
                "(validFrom is null or validFrom <= ?) and (validTo is null or validTo >= ?)",
                day,
                day);
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
