package org.peaceops.gateway.check;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.gateway.joined.Citation;
import org.peaceops.gateway.joined.Joined;
import org.peaceops.gateway.joined.JoinedLinks;
import org.peaceops.gateway.joined.Unavailable;
import org.peaceops.gateway.snapshot.Snapshot;

/**
 * The checks of all figures that were asked for.
 *
 * @param data by id of the figure
 * @param states how many are in which state, of those asked for; those that a service that does not
 *     answer keeps from being checked are {@code unavailable}
 * @param total how many there are in {@code data}
 * @param unavailable services that did not answer and have a part in some of them
 */
@Schema(description = "The checks of figures in short, all at one snapshot")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FigureChecks(
        List<CheckRow> data,
        @Schema(examples = "{\"reproduces\": 1, \"not-reproducible\": 60}")
                Map<String, Long> states,
        @Schema(examples = "61") int total,
        List<Unavailable> unavailable,
        @Schema(implementation = String.class, examples = "p12.c7.m33") Snapshot snapshot,
        JoinedLinks links,
        Citation citation) {

    static FigureChecks of(
            Joined joined,
            List<CheckRow> rows,
            Map<String, Long> states,
            List<Unavailable> unavailable) {
        return new FigureChecks(
                rows,
                states,
                rows.size(),
                unavailable,
                joined.snapshot(),
                joined.links(),
                joined.citation("Checks of published figures"));
    }
}
