package org.peaceops.gateway.joined;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A part of a joined answer: what a service said, or that it is missing. */
public sealed interface Part {

    /** As the service said it. */
    record Known(JsonNode body) implements Part {
        @JsonValue
        public JsonNode json() {
            return body;
        }
    }

    /** Written as {@code {"unavailable": {"service": "partners", "since": …}}}. */
    record Missing(Unavailable unavailable) implements Part {
        @JsonValue
        public Map<String, Unavailable> json() {
            return Map.of("unavailable", unavailable);
        }
    }

    default Optional<JsonNode> known() {
        return this instanceof Known(JsonNode body) ? Optional.of(body) : Optional.empty();
    }

    /** What is made of the body; a missing part stays missing. */
    default Part map(Function<JsonNode, JsonNode> change) {
        return this instanceof Known(JsonNode body) ? new Known(change.apply(body)) : this;
    }
}
