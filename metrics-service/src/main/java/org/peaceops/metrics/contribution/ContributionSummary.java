package org.peaceops.metrics.contribution;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.metrics.measure.Measure;
import org.peaceops.metrics.time.MonthRange;
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

    /** A month of which nothing is known. */
    @Schema(description = "A month of which nothing is known")
    public record Gap(
            @Schema(examples = "2014-03") String month,
            @Schema(examples = "not-reported") String kind) {}

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>(Table.super.notes());
        if (!gaps.isEmpty()) {
            var months = gaps.stream().map(gap -> YearMonth.parse(gap.month)).toList();
            notes.add(
                    "Nothing is known of %s; no number has anything of it."
                            .formatted(String.join(", ", MonthRange.named(months))));
        }
        return notes;
    }

    static ContributionSummary of(Summarizing asked, Comparison comparison, PageQuery page) {
        Page<SummaryRow> rows = page.of(new SummarySql(asked, comparison).selection(), row -> row);
        return new ContributionSummary(
                rows.data(),
                rows.page(),
                rows.revision(),
                rows.links(),
                measure(asked),
                asked.statistic(),
                gaps(asked.calendar()),
                columns(asked, comparison));
    }

    private static Measure measure(Summarizing asked) {
        if (asked.statistic() == Statistic.PERSONNEL_MONTHS) {
            return Measure.of("personnel-months");
        }
        return Measure.of(
                switch (asked.sex()) {
                    case FEMALE -> "women";
                    case MALE -> "men";
                    case null -> "uniformed-personnel";
                });
    }

    private static List<Gap> gaps(Calendar calendar) {
        return MonthSeries.gaps(calendar).stream()
                .map(month -> new Gap(month, "not-reported"))
                .toList();
    }

    private static List<String> columns(Summarizing asked, Comparison comparison) {
        List<String> columns =
                new ArrayList<>(
                        asked.grouping().dimensions().stream().map(Dimension::field).toList());
        boolean bySex = asked.cells().bySex();
        columns.addAll(comparison.top() == null ? List.of() : List.of("rest", "members"));
        columns.add("total");
        columns.addAll(bySex ? List.of() : List.of("female", "male", "sexNotReported"));
        columns.addAll(List.of("reportedValues", "notReportedValues", "months"));
        columns.addAll(asked.overMonths() ? within("span", SummaryRow.Span.class) : List.of());
        if (comparison.share()) {
            columns.addAll(List.of("share", "shareOf"));
            columns.addAll(bySex ? List.of() : List.of("womenPercent", "sexKnown"));
        }
        columns.addAll(
                comparison.withBefore() ? within("change", SummaryRow.Change.class) : List.of());
        if (asked.statistic() == Statistic.PEAK) {
            columns.add("peakMonth");
        }
        columns.add("status");
        return columns;
    }

    private static List<String> within(String outer, Class<?> type) {
        return Columns.types(type).keySet().stream().map((outer + ".")::concat).toList();
    }
}
