package org.peaceops.gateway.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.peaceops.gateway.peer.Peer;

/** What a program's sheet tells of what is published about it. */
record FigureSection(ProgramProfile profile) {

    /** Each takes a line or two. */
    private static final int MOST_FIGURES = 10;

    Section section() {
        return Section.of(
                        "Published figures",
                        profile.explanations().get("figures"),
                        "",
                        "published",
                        "check")
                .wide()
                .most(MOST_FIGURES)
                .from(profile.figures(), this::figures)
                .build();
    }

    /** Those that can be recomputed first: they are what a reader comes for. */
    private void figures(Section.Builder section, JsonNode body) {
        List<JsonNode> figures = new ArrayList<>();
        body.path("data").forEach(figures::add);
        figures.sort(Comparator.comparing(f -> !f.path("recipe").isObject()));
        for (JsonNode figure : figures) {
            figureRow(section, figure);
        }
        if (figures.isEmpty()) {
            section.note("No published figure is recorded.");
        }
    }

    private void figureRow(Section.Builder section, JsonNode figure) {
        String id = figure.path("id").asText();
        String href = profile.snapshot().pinned(Peer.PROGRAMS, "/api/v1/figures/" + id);
        boolean checkable = figure.path("recipe").isObject();
        section.row(
                Cell.words(Words.text(figure.path("statement"))),
                Cell.number(value(figure), href),
                checkable
                        ? Cell.link("recompute", profile.figureChecks().get(id))
                        : Cell.words("no recipe"));
    }

    private static String value(JsonNode figure) {
        String unit = figure.path("unit").asText();
        JsonNode value = figure.path("value");
        // a year is a number without thousands
        boolean date = unit.startsWith("year") && value.isNumber();
        String number = date ? value.asText() : Words.number(value);
        String told =
                switch (unit) {
                    case "percent" -> number + " %";
                    case "year", "year-month", "year-month-day" -> number;
                    default -> "%s %s".formatted(number, unit.replace('-', ' '));
                };
        return figure.hasNonNull("qualifier")
                ? "%s %s".formatted(figure.path("qualifier").asText(), told)
                : told;
    }
}
