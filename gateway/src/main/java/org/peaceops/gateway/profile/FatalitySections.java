package org.peaceops.gateway.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.peaceops.gateway.joined.Part;
import org.peaceops.gateway.peer.Peer;
import org.peaceops.gateway.snapshot.Snapshot;

/**
 * What the sheets tell of fatalities.
 *
 * @param filter of /fatalities, such as {@code country=GHA}
 */
record FatalitySections(Snapshot snapshot, String filter, Map<String, String> explanations) {

    /** In all the time that is known, and by type of incident. */
    Section of(Part total, Part incidents) {
        return Section.of(
                        "Fatalities",
                        explanations.get("fatalities"),
                        "incident",
                        "persons",
                        "share")
                .from(incidents, this::incidents)
                .from(total, this::total)
                .build();
    }

    private void incidents(Section.Builder section, JsonNode body) {
        for (JsonNode row : body.path("data")) {
            String type = row.path("incidentType").asText();
            String href =
                    snapshot.pinned(
                            Peer.METRICS,
                            "/api/v1/fatalities?%s&incidentType=%s".formatted(filter, type));
            section.row(
                    Cell.words(type.replace('-', ' ')),
                    Cell.number(Words.number(row.path("fatalities")), href),
                    Cell.number(Words.percent(row.path("share")), href));
        }
    }

    private void total(Section.Builder section, JsonNode body) {
        JsonNode all = body.at("/data/0");
        if (!all.path("fatalities").isNumber()) {
            section.note("Nothing is known of fatalities.");
            return;
        }
        String href = snapshot.pinned(Peer.METRICS, "/api/v1/fatalities?" + filter);
        section.row(
                Cell.words(
                        "all, known from %s to %s"
                                .formatted(
                                        Words.text(body.path("from")),
                                        Words.text(body.path("to")))),
                Cell.number(Words.number(all.path("fatalities")), href),
                Cell.number(
                        all.path("share").isNumber() ? Words.percent(all.path("share")) : "of none",
                        href));
    }
}
