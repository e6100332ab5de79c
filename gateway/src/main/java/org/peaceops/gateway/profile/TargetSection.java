package org.peaceops.gateway.profile;

import com.fasterxml.jackson.databind.JsonNode;
import org.peaceops.gateway.joined.Part;

/**
 * What a sheet tells of gender targets.
 *
 * @param href the address that explains it
 */
record TargetSection(Part targets, String href) {

    Section section() {
        return Section.of(
                        "Distance to the UN's gender targets for 2028",
                        href,
                        "",
                        "women %",
                        "target",
                        "points")
                .from(
                        targets,
                        (section, body) -> {
                            section.rows(
                                    body.at("/results/0/cohort/targets"),
                                    "No category has a number.",
                                    (s, target) -> targetRow(s, target, href));
                            body.path("notes").forEach(note -> section.note(note.asText()));
                        })
                .build();
    }

    private static void targetRow(Section.Builder section, JsonNode target, String href) {
        JsonNode distance = target.path("distance");
        section.row(
                Cell.words(target.path("category").asText().replace('-', ' ')),
                Cell.number(Words.percent(target.path("share")), href),
                Cell.number(Words.number(target.path("target")) + " %", href),
                Cell.number(
                        distance.isNumber()
                                ? Words.signed(distance.decimalValue())
                                : Words.NOT_REPORTED,
                        href));
    }
}
