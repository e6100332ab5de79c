package org.peaceops.gateway.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.gateway.joined.Citation;
import org.peaceops.gateway.joined.Joined;
import org.peaceops.gateway.joined.Part;
import org.peaceops.gateway.joined.PartSchemas;
import org.peaceops.gateway.peer.Peer;
import org.peaceops.gateway.snapshot.Snapshot;

/**
 * What an indicator comes to for cohorts named by their expression.
 *
 * @param unit such as percent or persons; null while the definition is not at hand
 * @param service which service has the rows
 * @param results the values: one, or one for each period of a frequency; none where {@code why}
 *     says what is in the way
 * @param cohort as {@code /cohorts/resolve} answers: each member with the reason, and who was left
 *     out; null if none was asked for
 * @param versus likewise
 * @param evaluation whole, as its service answers: members with their readings, who does not count,
 *     notes, and with {@code explain} the rows
 * @param why what kept the indicator from being evaluated
 * @param notes how membership was judged
 */
@Schema(
        name = "IndicatorValues",
        description =
                "What an indicator comes to for cohorts. A part whose service does not answer is {\"unavailable\": {\"service\": …}}.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IndicatorValues(
        @Schema(examples = "womens-growth") String indicator,
        @Schema(examples = "Growth of women deployed") String title,
        @Schema(examples = "percent") String unit,
        @Schema(examples = "metrics") String service,
        List<PeriodValues> results,
        @Schema(extensions = @Extension(name = PartSchemas.OF, value = "ResolvedCohort"))
                Part cohort,
        @Schema(extensions = @Extension(name = PartSchemas.OF, value = "ResolvedCohort"))
                Part versus,
        @Schema(extensions = @Extension(name = PartSchemas.OF, value = EVALUATED)) Part evaluation,
        List<String> why,
        List<String> notes,
        @Schema(implementation = String.class, examples = "p12.c7.m33") Snapshot snapshot,
        ValuesLinks links,
        Citation citation) {

    private static final String EVALUATED =
            "IndicatorEvaluation,CapabilityUnitSummary,SelfSufficiencyRate,ResolvedCohort";

    static IndicatorValues of(Joined joined, IndicatorQuestion asked, Findings found) {
        Optional<JsonNode> definition = found.definition().known();
        String title = definition.map(d -> Side.text(d, "title")).orElse(asked.indicator());
        return new IndicatorValues(
                asked.indicator(),
                title,
                definition.map(d -> Side.text(d, "unit")).orElse(null),
                PartnersIndicator.coded(asked.indicator()).isPresent()
                        ? Peer.PARTNERS.code()
                        : Peer.METRICS.code(),
                found.results(),
                found.cohorts().cohort(),
                found.cohorts().versus(),
                found.evaluation() == null && found.definition() instanceof Part.Missing
                        ? found.definition()
                        : found.evaluation(),
                found.why(),
                notes(asked, found),
                joined.snapshot(),
                ValuesLinks.of(joined, asked),
                joined.citation("Indicator: " + title + subject(asked)));
    }

    private static String subject(IndicatorQuestion asked) {
        return asked.cohort() == null ? "" : " (%s)".formatted(asked.cohort().expression());
    }

    private static List<String> notes(IndicatorQuestion asked, Findings found) {
        return asked.cohort() == null || found.cohorts().cohort() == null
                ? List.of()
                : MembershipNote.of(asked, found.cohorts().cohort()).stream().toList();
    }
}
