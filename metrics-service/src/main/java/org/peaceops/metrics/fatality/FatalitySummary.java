package org.peaceops.metrics.fatality;

import com.fasterxml.jackson.annotation.JsonIgnore;
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
 * A summary of fatalities, and what its numbers are.
 *
 * @param measure what is counted
 * @param from first month of the question, or of what is known
 * @param to last month alike
 */
@Schema(description = "A summary of fatalities, and what its numbers are")
public record FatalitySummary(
        List<FatalitySummaryRow> data,
        PageInfo page,
        @Schema(examples = "33") long revision,
        Map<String, String> links,
        Measure measure,
        @Schema(examples = "2013-01") String from,
        @Schema(examples = "2013-12") String to,
        @JsonIgnore List<String> columns)
        implements Table<FatalitySummaryRow> {

    /**
     * What a number counts.
     *
     * @param kind {@code flow}: events, which may be added over time
     */
    @Schema(name = "FatalityMeasure", description = "What a number counts")
    public record Measure(
            @Schema(examples = "fatalities") String code,
            @Schema(examples = "persons") String unit,
            @Schema(examples = "flow") String kind,
            @Schema(examples = "deaths by the day of the incident") String definition) {}

    private static final Measure FATALITIES =
            new Measure(
                    "fatalities",
                    "persons",
                    "flow",
                    "deaths in the service of UN peace operations, each once, by the day of the incident");

    static FatalitySummary of(FatalityFilter filter, FatalitySummaryQuery query, PageQuery page) {
        var dimensions = query.dimensions();
        boolean rates = query.rates(dimensions, filter);
        FatalityMonths months = FatalityMonths.of(filter.days());
        FatalityCells cells =
                FatalityCells.of(
                        new FatalityGrouping(dimensions),
                        filter,
                        months,
                        query.top(dimensions),
                        rates);
        Page<FatalitySummaryRow> rows = page.of(cells.selection(), row -> row);
        return new FatalitySummary(
                rows.data(),
                rows.page(),
                rows.revision(),
                rows.links(),
                FATALITIES,
                text(months.asked().from()),
                text(months.asked().to()),
                columns(dimensions, rates));
    }

    private static String text(Object month) {
        return month == null ? null : month.toString();
    }

    private static List<String> columns(List<FatalityDimension> dimensions, boolean rates) {
        List<String> columns =
                new ArrayList<>(dimensions.stream().map(FatalityDimension::field).toList());
        columns.addAll(List.of("fatalities", "share", "months", "status"));
        if (rates) {
            Columns.types(FatalityRate.class).keySet().stream()
                    .map("rate."::concat)
                    .forEach(columns::add);
        }
        return columns;
    }
}
