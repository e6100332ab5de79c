package org.peaceops.gateway.profile;

import java.time.YearMonth;
import java.util.function.Function;
import org.peaceops.gateway.joined.Part;
import org.peaceops.gateway.peer.Peer;

/**
 * The month that a profile tells deployments of: the one asked for, else the newest known.
 *
 * @param month null if there is none
 * @param reason stands in place of every part that needs a month; null if there is one
 */
record NewestMonth(YearMonth month, Part reason) {

    /** Months of a trend before its last: each month has its like twice. */
    private static final int TREND = 24;

    /**
     * @param told a part with a member {@code month}, as far as that was asked for
     */
    static NewestMonth of(ProfileQuery query, Part told) {
        if (query.month() != null) {
            return new NewestMonth(query.month(), null);
        }
        String month = told.known().map(body -> body.path("month").asText("")).orElse("");
        if (month.matches("\\d{4}-\\d{2}")) {
            return new NewestMonth(YearMonth.parse(month), null);
        }
        return new NewestMonth(
                null,
                told.known().isPresent()
                        ? new Part.NotReported("No month of contributions is known.")
                        : told);
    }

    /** A month that came before, where the newest is not the subject's own. */
    NewestMonth orBefore(YearMonth last) {
        return month == null || last == null || !last.isBefore(month)
                ? this
                : new NewestMonth(last, null);
    }

    /** Asks metrics-service for what needs the month. */
    void ask(Asked asked, String name, Function<YearMonth, String> path) {
        if (month == null) {
            asked.put(name, reason);
        } else {
            asked.get(name, Peer.METRICS, path.apply(month));
        }
    }

    YearMonth beginOfTrend() {
        return month.minusMonths(TREND);
    }

    /** For the answer; null if there is none. */
    String text() {
        return month == null ? null : month.toString();
    }
}
