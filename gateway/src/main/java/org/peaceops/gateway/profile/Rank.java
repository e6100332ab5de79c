package org.peaceops.gateway.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.peaceops.gateway.joined.Part;

/** A country's own place in the ranking of all. */
final class Rank {

    private Rank() {}

    /**
     * @param country ISO alpha-3
     * @param ranking of all contributors of a month
     */
    static Part of(String country, Part ranking) {
        return ranking.known().map(all -> place(country, all)).orElse(ranking);
    }

    private static Part place(String country, JsonNode ranking) {
        Optional<JsonNode> place = find(country, ranking.path("data"));
        if (place.isPresent()) {
            return new Part.Known(place.get());
        }
        return new Part.NotReported(
                find(country, ranking.path("notReported")).isPresent()
                        ? "The files name it without a number, so it has no rank."
                        : "It is not among the contributors of the month, so it has no rank.");
    }

    private static Optional<JsonNode> find(String country, JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.path("country").asText().equals(country))
                .findFirst();
    }
}
