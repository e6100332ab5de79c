package org.peaceops.gateway.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.gateway.indicator.IndicatorQuestion;
import org.peaceops.gateway.joined.Joined;
import org.peaceops.gateway.joined.JoinedLinks;
import org.peaceops.gateway.peer.Peer;

/**
 * Where a check is found again, and where its parts are.
 *
 * @param self the check against the newest data
 * @param permalink this very check
 * @param figure as programs-service has it
 * @param definition of the indicator
 * @param cohort who counts and why
 */
@Schema(description = "Where a check is found again, and where its parts are")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CheckLinks(String self, String permalink, String figure, String definition, String cohort) {

    static CheckLinks of(Joined joined) {
        JoinedLinks links = joined.links();
        return new CheckLinks(links.self(), links.permalink(), null, null, null);
    }

    static CheckLinks of(Joined joined, PublishedFigure figure) {
        JoinedLinks links = joined.links();
        IndicatorQuestion asked = figure.question();
        return new CheckLinks(
                links.self(),
                links.permalink(),
                joined.pinned(Peer.PROGRAMS, "/api/v1/figures/" + figure.id()),
                asked == null
                        ? null
                        : joined.pinned(Peer.METRICS, "/api/v1/indicators/" + asked.indicator()),
                asked == null ? null : joined.pinned(Peer.PARTNERS, asked.cohort().path()));
    }
}
