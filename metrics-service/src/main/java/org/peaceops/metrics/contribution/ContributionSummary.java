package org.peaceops.metrics.contribution;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.list.Columns;
import org.peaceops.platform.list.Page;
import org.peaceops.platform.list.PageInfo;
import org.peaceops.platform.list.PageQuery;
import org.peaceops.platform.list.Table;

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
        Summarizing asked = Summarizing.of(filter, query);
        Page<SummaryRow> rows = page.of(new SummarySql(asked).selection(), row -> row);
        return new ContributionSummary(
                rows.data(),
                rows.page(),
                rows.revision(),
                rows.links(),
                measure(asked.statistic()),
                asked.statistic(),
                gaps(asked.calendar()),
                columns(asked));
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

    private static List<Gap> gaps(Calendar calendar) {
        return MonthSeries.gaps(calendar).stream()
                .map(month -> new Gap(month, "not-reported"))
                .toList();
    }

    private static List<String> columns(Summarizing asked) {
        List<String> columns =
                new ArrayList<>(
                        asked.grouping().dimensions().stream().map(Dimension::field).toList());
        columns.add("total");
        if (asked.sex() == null && !asked.grouping().has(Dimension.SEX)) {
            columns.addAll(List.of("female", "male", "sexNotReported"));
        }
        columns.addAll(List.of("reportedValues", "notReportedValues", "months"));
        if (asked.overMonths()) {
            Columns.types(SummaryRow.Span.class).keySet().stream()
                    .map("span."::concat)
                    .forEach(columns::add);
        }
        if (asked.statistic() == Statistic.PEAK) {
            columns.add("peakMonth");
        }
        columns.add("status");
        return columns;
    }
}
