package org.peaceops.gateway.joined;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.problem.ProblemException;

/** A part of a joined answer: what a service said, that it is missing, or why there is none. */
public sealed interface Part {

    /** As the service said it. */
    record Known(JsonNode body) implements Part {
        @JsonValue
        public JsonNode json() {
            return body;
        }
    }

    /** Written as {@code {"unavailable": {"service": "partners", "since": …}}}. */
    @Schema(name = "UnavailablePart", description = "A part whose service did not answer")
    record Missing(@Schema(required = true) Unavailable unavailable) implements Part {}

    /**
     * Written as {@code {"notReported": {"why": "…"}}}: the services answered, and there is nothing
     * that could be said.
     */
    @Schema(name = "NotReportedPart", description = "A part of which nothing can be said")
    record NotReported(@Schema(required = true) Reason notReported) implements Part {

        /** Why there is nothing, in words. */
        @Schema(name = "NotReportedReason", description = "Why nothing can be said")
        public record Reason(
                @Schema(examples = "No month of contributions is known.") String why) {}

        public NotReported(String why) {
            this(new Reason(why));
        }
    }

    /** Waits for a part; throws the service's problem if it found fault with the question. */
    static Part await(CompletableFuture<Part> part) {
        try {
            return part.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof ProblemException refused ? refused : e;
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
