package org.peaceops.gateway.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.gateway.joined.Unavailable;

/**
 * The check of one figure in short.
 *
 * @param state null when a service that has a part in it does not answer
 * @param missing kinds of what is missing
 * @param months that are not loaded
 * @param rows how many stand behind the recomputed number
 * @param check where all of it is
 */
@Schema(name = "FigureCheckRow", description = "The check of one figure in short")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CheckRow(
        @Schema(examples = "aprrp-partner-countries") String figure,
        @Schema(examples = "APRRP") String program,
        @Schema(examples = "partner-countries") String measure,
        @Schema(examples = "PM-GPI") String source,
        @JsonInclude @Schema(type = SchemaType.STRING, implementation = CheckState.class)
                CheckState state,
        @Schema(examples = "6") BigDecimal published,
        @Schema(examples = "more than") String qualifier,
        @Schema(examples = "countries") String unit,
        @Schema(examples = "6") BigDecimal recomputed,
        @Schema(examples = "0") BigDecimal difference,
        @Schema(examples = "cohort-size") String indicator,
        @Schema(examples = "program:APRRP") String cohort,
        @Schema(examples = "months-not-loaded") List<String> missing,
        @Schema(examples = "2020-09") List<String> months,
        @Schema(examples = "6") long rows,
        Unavailable unavailable,
        @Schema(examples = "/api/v1/figures/aprrp-partner-countries/check") String check) {

    static final List<String> COLUMNS =
            List.of(
                    "figure",
                    "program",
                    "measure",
                    "source",
                    "state",
                    "published",
                    "qualifier",
                    "unit",
                    "recomputed",
                    "difference",
                    "indicator",
                    "cohort",
                    "missing",
                    "months",
                    "rows",
                    "unavailable",
                    "check");

    static CheckRow of(PublishedFigure figure, Outcome found) {
        PublishedFigure.Recipe recipe = figure.recipe();
        return new CheckRow(
                figure.id(),
                figure.program(),
                figure.measure(),
                figure.source().code(),
                found.state(),
                figure.value(),
                figure.qualifier(),
                figure.unit(),
                found.recomputed() == null ? null : found.recomputed().value(),
                FigureCheck.difference(figure, found.recomputed()),
                recipe == null ? null : recipe.indicator(),
                recipe == null ? null : recipe.cohort(),
                found.missing().stream().map(l -> l.kind().code()).distinct().toList(),
                found.missing().stream().flatMap(l -> l.months().stream()).distinct().toList(),
                found.rows().count(),
                found.unavailable(),
                "/api/v1/figures/%s/check".formatted(figure.id()));
    }

    /** In the order of {@link #COLUMNS}; null is an empty cell. */
    List<String> cells() {
        return Arrays.asList(
                figure,
                program,
                measure,
                source,
                state == null ? null : state.code(),
                plain(published),
                qualifier,
                unit,
                plain(recomputed),
                plain(difference),
                indicator,
                cohort,
                String.join(" ", missing),
                String.join(" ", months),
                Long.toString(rows),
                unavailable == null ? null : unavailable.service(),
                check);
    }

    private static String plain(BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
