package org.peaceops.gateway.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import org.peaceops.gateway.joined.Part;

/** What a program's sheet tells of its partners' deployments. */
record CohortSection(ProgramProfile profile) {

    List<Sheet.Fact> facts() {
        String href = profile.explanations().get("womensGrowth");
        JsonNode result = result(profile.womensGrowth());
        return List.of(
                new Sheet.Fact(
                        "Partners' military women" + period(),
                        value(profile.womensGrowth(), result.path("cohort"), true),
                        href),
                new Sheet.Fact(
                        "All others' military women",
                        value(profile.womensGrowth(), result.path("comparison"), true),
                        href));
    }

    Section section() {
        Section.Builder section =
                Section.of(
                                "Partners' deployments",
                                profile.explanations().get("cohort"),
                                "",
                                "value",
                                "how")
                        .wide();
        row(section, "growth of the partners' military women", "womensGrowth", "cohort");
        row(section, "growth of all others' military women", "womensGrowth", "comparison");
        row(section, "women in 100 of the partners' personnel", "womensShare", "cohort");
        row(section, "the partners' women in 100 women deployed", "shareOfWomen", "cohort");
        return section.build();
    }

    private void row(Section.Builder section, String label, String name, String side) {
        Part part =
                switch (name) {
                    case "womensGrowth" -> profile.womensGrowth();
                    case "womensShare" -> profile.womensShare();
                    default -> profile.shareOfWomen();
                };
        JsonNode figure = result(part).path(side);
        String formula = figure.path("formula").asText(figure.path("why").asText(""));
        section.row(
                Cell.words(label),
                Cell.number(
                        value(part, figure, name.equals("womensGrowth")),
                        profile.explanations().get(name)),
                Cell.words(Words.absence(part) == null ? formula : Words.absence(part)));
    }

    private static JsonNode result(Part evaluation) {
        return evaluation
                .known()
                .map(body -> body.at("/results/0"))
                .orElse(MissingNode.getInstance());
    }

    private static String value(Part part, JsonNode figure, boolean isChange) {
        if (part.known().isEmpty()) {
            return part instanceof Part.Missing ? "missing" : Words.NOT_REPORTED;
        }
        JsonNode value = figure.path("value");
        if (!value.isNumber()) {
            return "cannot be said";
        }
        return isChange ? Words.signed(value.decimalValue()) + " %" : Words.percent(value);
    }

    private String period() {
        return profile.month() == null
                ? ""
                : ", %s to %s".formatted(profile.from(), profile.month());
    }
}
