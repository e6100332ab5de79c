package org.peaceops.metrics.contribution.layout;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.peaceops.metrics.time.MonthRange;
import org.peaceops.metrics.time.WrittenDay;
import org.peaceops.platform.imports.LineOutcome;

/** Reads the days that a file reports for, as publishers write them, or as months alone. */
final class Days {

    /** Days remembered, of which a file has a few hundred. */
    private static final int MOST = 10_000;

    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");

    private final YearMonth latest;
    private final Map<String, Optional<Day>> known = new HashMap<>();

    /**
     * @param latest the last month that can have been observed
     */
    Days(YearMonth latest) {
        this.latest = latest;
    }

    /** The day; null when it cannot be read, which is said. */
    Day read(String text, String column, LineOutcome out) {
        if (known.size() > MOST) {
            known.clear();
        }
        Day day = known.computeIfAbsent(text, this::parse).orElse(null);
        if (day == null) {
            out.error(column, text, "not-a-date", "the month's last day, such as 2014-02-28");
            return null;
        }
        if (day.ofMonth().isBefore(MonthRange.EARLIEST) || day.ofMonth().isAfter(latest)) {
            out.error(
                    column,
                    text,
                    "month-out-of-range",
                    "a month from %s to %s, the present one"
                            .formatted(MonthRange.EARLIEST, latest));
            return null;
        }
        if (!day.isMonthEnd()) {
            out.mended("monthEndCorrected");
        }
        return day;
    }

    private Optional<Day> parse(String text) {
        return MONTH.matcher(text).matches() ? month(text) : WrittenDay.read(text).map(Day::of);
    }

    private static Optional<Day> month(String text) {
        try {
            return Optional.of(Day.of(YearMonth.parse(text).atEndOfMonth()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
