package org.peaceops.gateway.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.gateway.joined.Joined;
import org.peaceops.gateway.joined.JoinedLinks;
import org.peaceops.gateway.peer.Peer;

/**
 * Where an indicator's values are found again, and where each part is explained, all at the
 * revisions of the answer.
 *
 * @param self the same question about the newest data
 * @param permalink the same question about this snapshot
 * @param explanation this answer with the rows behind it
 * @param definition of the indicator
 * @param cohort who is in it and why
 * @param versus likewise
 */
@Schema(description = "Where the values are found again, and where each part is explained")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ValuesLinks(
        String self,
        String permalink,
        String explanation,
        @Schema(examples = "/api/v1/indicators/womens-growth?asKnownOn=33") String definition,
        @Schema(
                        examples =
                                "/api/v1/cohorts/resolve?expression=program%3AAPRRP&membership=ever&asKnownOn=7")
                String cohort,
        String versus) {

    static ValuesLinks of(Joined joined, IndicatorQuestion asked) {
        JoinedLinks links = joined.links();
        boolean isExplained =
                asked.choices().containsKey("frequency")
                        || asked.choices().containsKey("explain")
                        || PartnersIndicator.coded(asked.indicator()).isPresent();
        return new ValuesLinks(
                links.self(),
                links.permalink(),
                isExplained ? null : links.permalink() + "&explain=true",
                joined.pinned(Peer.METRICS, Evaluation.definitionPath(asked.indicator())),
                cohort(joined, asked.cohort()),
                cohort(joined, asked.versus()));
    }

    private static String cohort(Joined joined, CohortQuestion asked) {
        return asked == null ? null : joined.pinned(Peer.PARTNERS, asked.path());
    }
}
