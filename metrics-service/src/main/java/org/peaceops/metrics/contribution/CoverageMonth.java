package org.peaceops.metrics.contribution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Sorting;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.list.Where;

/**
 * What is known of a month. Months between the first and the last known that are missing altogether
 * are listed too.
 *
 * @param contributors countries with at least one number
 * @param missions missions with at least one number
 * @param reportedValues numbers
 * @param notReportedValues observations that say "not reported"
 * @param silentContributors countries that the files name without giving any number
 */
@Schema(description = "What is known of a month")
public record CoverageMonth(
        @Schema(examples = "2014-02") String month,
        @Schema(enumeration = {"reported", "not-reported"}) String status,
        @Schema(examples = "117") long contributors,
        @Schema(examples = "17") long missions,
        @Schema(examples = "844") long reportedValues,
        @Schema(examples = "1388") long notReportedValues,
        @Schema(examples = "USA") List<String> silentContributors) {

    private static final Sorting<CoverageMonth> BY_MONTH =
            Sorting.byKey(
                    List.of(
                            SortField.date(
                                    "month", "month", c -> YearMonth.parse(c.month).atDay(1))));

    static SqlSelection<CoverageMonth> all() {
        return new SqlSelection<>(
                "*",
                "(" + MonthSeries.coverage() + ") s",
                List.of(),
                new Where(),
                BY_MONTH,
                CoverageMonth::of);
    }

    private static CoverageMonth of(ResultSet row) throws SQLException {
        long reported = row.getLong("reported_values");
        return new CoverageMonth(
                YearMonth.from(row.getObject("month", LocalDate.class)).toString(),
                reported == 0 ? "not-reported" : "reported",
                row.getLong("contributors"),
                row.getLong("missions"),
                reported,
                row.getLong("not_reported_values"),
                List.of((String[]) row.getArray("silent").getArray()));
    }
}
