package org.peaceops.metrics.indicator;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.peaceops.metrics.time.Period;

/** Which months of a period an indicator is about. */
enum Shape {
    /** The last. */
    STATE,
    /** The first and the last; in a series, the range's first and each period's last. */
    CHANGE,
    /** All of them. */
    SPAN;

    Period whole(YearMonth from, YearMonth to) {
        String label = this == STATE || from.equals(to) ? to.toString() : from + "/" + to;
        return new Period(label, this == STATE ? to : from, to);
    }

    /** A period of a series, no longer than the range. */
    Period cut(Period period, YearMonth from, YearMonth to) {
        YearMonth last = period.last().isAfter(to) ? to : period.last();
        YearMonth first =
                switch (this) {
                    case STATE -> last;
                    case CHANGE -> from;
                    case SPAN -> period.first().isBefore(from) ? from : period.first();
                };
        return new Period(period.label(), first, last);
    }

    List<YearMonth> months(Period period) {
        if (this != SPAN) {
            return this == STATE ? List.of(period.last()) : List.of(period.first(), period.last());
        }
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth m = period.first(); !m.isAfter(period.last()); m = m.plusMonths(1)) {
            months.add(m);
        }
        return months;
    }
}
