package org.peaceops.gateway.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.peaceops.gateway.joined.Part;
import org.peaceops.gateway.peer.Peer;
import org.peaceops.gateway.snapshot.Snapshot;

/** What the sheets of a country and of a mission tell alike of who is deployed. */
final class DeploymentSections {

    private final Snapshot snapshot;
    private final String filter;
    private final String month;
    private final Map<String, String> explanations;

    /**
     * @param filter of /contributions, such as {@code country=GHA}
     * @param month null if none is known
     */
    DeploymentSections(
            Snapshot snapshot, String filter, String month, Map<String, String> explanations) {
        this.snapshot = snapshot;
        this.filter = filter;
        this.month = month;
        this.explanations = explanations;
    }

    String explanation(String part) {
        return explanations.get(part);
    }

    /** Persons, women, and both against a year before. */
    List<Sheet.Fact> facts(Part deployment) {
        JsonNode row =
                deployment.known().map(d -> d.at("/data/0")).orElse(MissingNode.getInstance());
        String absence = Words.absence(deployment);
        if (absence != null) {
            return List.of(new Sheet.Fact("Deployed", absence, null));
        }
        String href = observations("");
        return List.of(
                new Sheet.Fact("Persons deployed, " + month, Words.number(row.path("total")), href),
                new Sheet.Fact("Women", Words.number(row.path("female")), href),
                new Sheet.Fact(
                        "Women in 100 of known sex",
                        Words.percent(row.path("womenPercent")),
                        explanation("deployment")),
                new Sheet.Fact(
                        "Persons, on a year before",
                        Words.change(row.path("change")),
                        explanation("deployment")));
    }

    Section personnelTypes(Part part) {
        return Section.of(
                        "By type of personnel",
                        explanation("personnelTypes"),
                        "",
                        "persons",
                        "women",
                        "women %")
                .from(
                        part,
                        (section, body) ->
                                section.rows(
                                        body.path("data"),
                                        "Nobody is listed in this month.",
                                        this::typeRow))
                .build();
    }

    private void typeRow(Section.Builder section, JsonNode row) {
        String type = row.path("personnelType").asText();
        String href = observations("&personnelType=" + type);
        section.row(
                Cell.words(type.replace('-', ' ')),
                Cell.number(Words.number(row.path("total")), href),
                Cell.number(Words.number(row.path("female")), href),
                Cell.number(Words.percent(row.path("womenPercent")), href));
    }

    Section trend(Part part) {
        return Section.of("Trend", explanation("trend"), "", "by month", "first", "newest")
                .from(part, this::trend)
                .build();
    }

    private void trend(Section.Builder section, JsonNode body) {
        JsonNode rows = body.path("data");
        if (rows.isEmpty()) {
            section.note("No month of it is known.");
            return;
        }
        trendRow(section, rows, "persons", "total", Words::number);
        trendRow(section, rows, "women", "female", Words::number);
        trendRow(section, rows, "women %", "womenPercent", Words::percent);
        section.note(
                "From %s to %s."
                        .formatted(
                                rows.path(0).path("month").asText(),
                                rows.path(rows.size() - 1).path("month").asText()));
    }

    private void trendRow(
            Section.Builder section,
            JsonNode rows,
            String label,
            String field,
            Function<JsonNode, String> text) {
        List<JsonNode> values = values(rows, field);
        String href = explanation("trend");
        section.row(
                Cell.words(label),
                Cell.chart(Sparkline.of(values)),
                Cell.number(text.apply(values.getFirst()), href),
                Cell.number(text.apply(values.getLast()), href));
    }

    static List<JsonNode> values(JsonNode rows, String field) {
        List<JsonNode> values = new ArrayList<>();
        rows.forEach(row -> values.add(row.path(field)));
        return values;
    }

    /** The observations behind a number of the month. */
    String observations(String more) {
        return month == null
                ? null
                : at(
                        "/api/v1/contributions?%s%s&from=%s&to=%s"
                                .formatted(filter, more, month, month));
    }

    private String at(String path) {
        return snapshot.pinned(Peer.METRICS, path);
    }
}
