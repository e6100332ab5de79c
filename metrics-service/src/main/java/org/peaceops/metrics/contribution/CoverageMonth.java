package org.peaceops.metrics.contribution;

import com.fasterxml.jackson.annotation.JsonInclude;
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
 * @param reason why a month has no number: {@code never-delivered} by any file, or {@code
 *     delivered-as-not-reported}; null when it has some
 * @param contributors countries with at least one number
 * @param missions missions with at least one number
 * @param reportedValues numbers
 * @param notReportedValues observations that say "not reported"
 * @param silentContributors countries that the files name without giving any number
 * @param absentContributors countries that the files name before and after, but not here
 */
@Schema(description = "What is known of a month")
public record CoverageMonth(
        @Schema(examples = "2014-02") String month,
        @Schema(enumeration = {"reported", "not-reported"}) String status,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(enumeration = {"never-delivered", "delivered-as-not-reported"})
                String reason,
        @Schema(examples = "117") long contributors,
        @Schema(examples = "17") long missions,
        @Schema(examples = "844") long reportedValues,
        @Schema(examples = "1388") long notReportedValues,
        @Schema(examples = "USA") List<String> silentContributors,
        @Schema(examples = "MNE") List<String> absentContributors) {

    private static final Sorting<CoverageMonth> BY_MONTH =
            Sorting.byKey(
                            List.of(
                                    SortField.<CoverageMonth>date(
                                            "month",
                                            "month",
                                            c -> YearMonth.parse(c.month).atDay(1))))
                    .or(
                            List.of(
                                    SortField.number(
                                            "contributors",
                                            "contributors",
                                            CoverageMonth::contributors),
                                    SortField.number(
                                            "reportedValues",
                                            "reported_values::bigint",
                                            CoverageMonth::reportedValues)));

    static SqlSelection<CoverageMonth> all() {
        return new SqlSelection<>(
                "*",
                CoverageSql.months() + " s",
                List.of(),
                new Where(),
                BY_MONTH,
                CoverageMonth::of);
    }

    private static CoverageMonth of(ResultSet row) throws SQLException {
        long reported = row.getLong("reported_values");
        long silent = row.getLong("not_reported_values");
        return new CoverageMonth(
                YearMonth.from(row.getObject("month", LocalDate.class)).toString(),
                reported == 0 ? "not-reported" : "reported",
                reported > 0 ? null : silent > 0 ? "delivered-as-not-reported" : "never-delivered",
                row.getLong("contributors"),
                row.getLong("missions"),
                reported,
                silent,
                List.of((String[]) row.getArray("silent").getArray()),
                List.of((String[]) row.getArray("absent").getArray()));
    }
}
