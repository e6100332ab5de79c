package org.peaceops.gateway.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.gateway.indicator.Side;
import org.peaceops.gateway.joined.Citation;
import org.peaceops.gateway.joined.Joined;
import org.peaceops.gateway.joined.Part;
import org.peaceops.gateway.joined.PartSchemas;
import org.peaceops.gateway.joined.Unavailable;
import org.peaceops.gateway.snapshot.Snapshot;
import org.peaceops.platform.provenance.SourceRef;

/**
 * A published figure beside the number that the data now loaded give.
 *
 * @param state null when a service that has a part in it does not answer; then {@code unavailable}
 *     names it
 * @param recomputed the number that the recipe gives, with its formula; null where it gives none.
 *     It stands here also where something is missing, so that one sees how far the data go
 * @param difference recomputed less published; of percentages, in percentage points
 * @param missing what keeps the figure from being reproduced; empty where nothing does
 * @param notes what to know before using the number
 * @param recipe as the figure has it; null where there is none
 * @param cohort as {@code /cohorts/resolve} answers: who counts and why, and who was left out
 * @param versus likewise
 */
@Schema(description = "A published figure beside the number that the data now loaded give")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FigureCheck(
        @Schema(examples = "aprrp-partner-countries") String figure,
        @Schema(examples = "APRRP") String program,
        @Schema(examples = "partner-countries") String measure,
        String statement,
        SourceRef source,
        @JsonInclude @Schema(type = SchemaType.STRING, implementation = CheckState.class)
                CheckState state,
        PublishedNumber published,
        @JsonInclude Side recomputed,
        @Schema(examples = "-0.18") BigDecimal difference,
        List<Lack> missing,
        List<String> notes,
        Unavailable unavailable,
        @Schema(ref = "Recipe") JsonNode recipe,
        @Schema(extensions = @Extension(name = PartSchemas.OF, value = "ResolvedCohort"))
                Part cohort,
        @Schema(extensions = @Extension(name = PartSchemas.OF, value = "ResolvedCohort"))
                Part versus,
        FigureRows rows,
        @Schema(implementation = String.class, examples = "p12.c7.m33") Snapshot snapshot,
        CheckLinks links,
        Citation citation) {

    static FigureCheck of(Joined joined, PublishedFigure figure, JsonNode recipe, Outcome found) {
        return new FigureCheck(
                figure.id(),
                figure.program(),
                figure.measure(),
                figure.statement(),
                figure.source(),
                found.state(),
                PublishedNumber.of(figure),
                found.recomputed(),
                difference(figure, found.recomputed()),
                found.missing(),
                found.notes(),
                found.unavailable(),
                recipe.isObject() ? recipe : null,
                found.cohort(),
                found.versus(),
                found.rows(),
                joined.snapshot(),
                CheckLinks.of(joined, figure),
                joined.citation("Check of the published figure " + figure.id()));
    }

    /** Nothing but that programs-service, which has the figure, does not answer. */
    static FigureCheck withoutFigure(Joined joined, String id, Unavailable unavailable) {
        return new FigureCheck(
                id,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                unavailable,
                null,
                null,
                null,
                FigureRows.NONE,
                joined.snapshot(),
                CheckLinks.of(joined),
                joined.citation("Check of the published figure " + id));
    }

    /** Null unless there are two numbers. */
    static BigDecimal difference(PublishedFigure figure, Side recomputed) {
        return recomputed == null || recomputed.value() == null
                ? null
                : recomputed.value().subtract(figure.value());
    }
}
