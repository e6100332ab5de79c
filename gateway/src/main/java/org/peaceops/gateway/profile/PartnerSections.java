package org.peaceops.gateway.profile;

import com.fasterxml.jackson.databind.JsonNode;
import org.peaceops.gateway.peer.Peer;

/**
 * What a country's sheet tells of what partners-service holds.
 *
 * @param filter such as {@code country=GHA}
 */
record PartnerSections(CountryProfile profile, String filter) {

    Section partnerships() {
        return Section.of(
                        "Partnerships",
                        profile.explanations().get("partnerships"),
                        "program",
                        "from",
                        "to",
                        "status")
                .from(
                        profile.partnerships(),
                        (section, body) ->
                                section.rows(
                                        body.path("data"),
                                        "No partnership is known.",
                                        this::partnershipRow))
                .build();
    }

    private void partnershipRow(Section.Builder section, JsonNode row) {
        String href =
                profile.snapshot()
                        .pinned(Peer.PARTNERS, "/api/v1/partnerships/" + row.path("id").asText());
        section.row(
                Cell.link(row.path("program").asText(), href),
                Cell.link(Words.day(row.path("from")), href),
                Cell.link(Words.day(row.path("to")), href),
                Cell.words(Words.text(row.path("status"))));
    }

    Section units() {
        String heading =
                profile.on() == null ? "Capability units" : "Capability units on " + profile.on();
        return Section.of(
                        heading,
                        profile.explanations().get("capabilityUnits"),
                        "state",
                        "units",
                        "% of units")
                .from(profile.capabilityUnits(), this::units)
                .build();
    }

    private void units(Section.Builder section, JsonNode body) {
        for (JsonNode state : body.path("states")) {
            if (state.path("units").asLong() > 0) {
                unitRow(section, state);
            }
        }
        if (body.path("units").asLong() == 0) {
            section.note("No capability unit with a known state is recorded.");
        }
        if (body.path("stateUnknown").asLong() > 0) {
            String href =
                    profile.snapshot()
                            .pinned(
                                    Peer.PARTNERS,
                                    "/api/v1/capability-units?%s&on=%s"
                                            .formatted(filter, profile.on()));
            section.row(
                    Cell.words("state not known"),
                    Cell.number(Words.number(body.path("stateUnknown")), href),
                    Cell.number("not counted", href));
        }
    }

    private void unitRow(Section.Builder section, JsonNode state) {
        String name = state.path("state").asText();
        String href =
                profile.snapshot()
                        .pinned(
                                Peer.PARTNERS,
                                "/api/v1/capability-units?%s&on=%s&state=%s"
                                        .formatted(filter, profile.on(), name));
        section.row(
                Cell.words(name.replace('-', ' ')),
                Cell.number(Words.number(state.path("units")), href),
                Cell.number(Words.percent(state.path("percent")), href));
    }
}
