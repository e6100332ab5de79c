package org.peaceops.metrics.contribution;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.metrics.time.MonthRange;
import org.peaceops.platform.list.Page;
import org.peaceops.platform.list.PageInfo;
import org.peaceops.platform.list.PageQuery;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.list.Table;
import org.peaceops.platform.list.Where;

/**
 * A summary of contributions, and what its numbers are.
 *
 * @param measure what is counted
 * @param statistic how several months became one number; null when every row is of one month
 * @param gaps months asked for, by name or by lying between, of which nothing at all is known
 */
@Schema(description = "A summary of contributions, and what its numbers are")
public record ContributionSummary(
        List<SummaryRow> data,
        PageInfo page,
        @Schema(examples = "33") long revision,
        Map<String, String> links,
        Measure measure,
        @JsonInclude(JsonInclude.Include.NON_NULL) Statistic statistic,
        List<Gap> gaps,
        @com.fasterxml.jackson.annotation.JsonIgnore List<String> columns)
        implements Table<SummaryRow> {

    /**
     * What a number counts.
     *
     * @param unit {@code persons} or {@code personnel-months}
     * @param kind {@code stock}: a state at a time, not to be summed over time; {@code flow}: may
     *     be
     */
    @Schema(description = "What a number counts")
    public record Measure(
            @Schema(examples = "uniformed-personnel") String code,
            @Schema(examples = "persons") String unit,
            @Schema(examples = "stock") String kind,
            @Schema(examples = "persons on the last day of the month, published totals added")
                    String definition) {}

    /** A month of which nothing is known. */
    @Schema(description = "A month of which nothing is known")
    public record Gap(
            @Schema(examples = "2014-03") String month,
            @Schema(examples = "not-reported") String kind) {}

    static ContributionSummary of(ContributionFilter filter, SummaryQuery query, PageQuery page) {
        MonthRange months = filter.months();
        List<Dimension> dimensions = query.dimensions();
        // a wrong filter is the caller's first trouble, so it is told first
        Where where = filter.where();
        Statistic statistic = query.statistic(months);
        var sql = new SummarySql(dimensions, statistic, where, months);
        Page<SummaryRow> rows = page.of(sql.selection(), row -> row);
        return new ContributionSummary(
                rows.data(),
                rows.page(),
                rows.revision(),
                rows.links(),
                measure(statistic),
                statistic,
                gaps(months),
                columns(dimensions, statistic));
    }

    private static Measure measure(Statistic statistic) {
        return statistic == Statistic.PERSONNEL_MONTHS
                ? new Measure(
                        "personnel-months",
                        statistic.unit(),
                        "flow",
                        "persons on the last day of each month, added over months")
                : new Measure(
                        "uniformed-personnel",
                        "persons",
                        "stock",
                        "persons on the last day of the month, published totals added");
    }

    private static List<Gap> gaps(MonthRange months) {
        return SqlSelection.query(
                MonthSeries.gaps(months),
                List.of(),
                row -> new Gap(row.getString(1), "not-reported"));
    }

    private static List<String> columns(List<Dimension> dimensions, Statistic statistic) {
        List<String> columns = new ArrayList<>(dimensions.stream().map(Dimension::code).toList());
        columns.addAll(
                List.of(
                        "total",
                        "female",
                        "male",
                        "sexNotReported",
                        "reportedValues",
                        "notReportedValues",
                        "months"));
        if (statistic == Statistic.PEAK) {
            columns.add("peakMonth");
        }
        columns.add("status");
        return columns;
    }
}
