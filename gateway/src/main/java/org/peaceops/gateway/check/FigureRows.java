package org.peaceops.gateway.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.gateway.indicator.Evaluation;
import org.peaceops.gateway.indicator.Findings;
import org.peaceops.gateway.joined.Joined;
import org.peaceops.gateway.peer.Peer;

/**
 * The rows behind a recomputed number.
 *
 * @param count how many there are
 * @param rows observations by month, country, mission and type of personnel, each with import, file
 *     and line; or partnerships, assessments or units, each with its source
 * @param links addresses that give all of them at the same revision
 */
@Schema(name = "FigureRows", description = "The rows behind a recomputed number")
record FigureRows(
        @Schema(examples = "42") long count,
        @Schema(type = SchemaType.ARRAY, implementation = Object.class) List<JsonNode> rows,
        List<String> links) {

    static final FigureRows NONE = new FigureRows(0, List.of(), List.of());

    /** Of contributions: those of the side whose number the figure is, and of its denominator. */
    static FigureRows of(Findings found, boolean isOfComparison) {
        String other = isOfComparison ? "cohort" : "comparison";
        return found.explanation()
                .map(
                        e -> {
                            List<JsonNode> all = e.path("rows").valueStream().toList();
                            List<JsonNode> rows =
                                    all.stream()
                                            .filter(r -> !r.path("side").asText().equals(other))
                                            .toList();
                            long beyond = e.path("count").asLong() - all.size();
                            return new FigureRows(
                                    rows.size() + beyond, rows, texts(e.path("links")));
                        })
                .orElse(NONE);
    }

    /** Of partners-service: a list, or the members of a rate that were assessed. */
    static FigureRows of(Joined joined, Evaluation.RowsAt at) {
        return at.rows()
                .known()
                .map(
                        page -> {
                            List<JsonNode> rows = rows(page).toList();
                            return new FigureRows(
                                    rows.size(),
                                    rows,
                                    List.of(joined.pinned(Peer.PARTNERS, at.path())));
                        })
                .orElse(NONE);
    }

    private static Stream<JsonNode> rows(JsonNode page) {
        return page.has("data")
                ? page.path("data").valueStream()
                : page.path("members").valueStream().filter(m -> m.path("assessment").isObject());
    }

    boolean areSynthetic() {
        return rows.stream().anyMatch(r -> r.path("synthetic").asBoolean());
    }

    /** Whether all come from one document. */
    boolean areAllFrom(String source) {
        return !rows.isEmpty()
                && rows.stream().allMatch(r -> r.at("/source/code").asText().equals(source));
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
