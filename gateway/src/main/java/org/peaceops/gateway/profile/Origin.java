package org.peaceops.gateway.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.gateway.joined.Part;
import org.peaceops.gateway.joined.PartSchemas;
import org.peaceops.gateway.peer.Peer;

/**
 * Where the numbers of a profile come from.
 *
 * @param synthetic whether any deployment of the month is made up for demonstration; null when none
 *     is known
 * @param codes of every source that a part names, in order
 * @param sources those of them that /sources describes
 */
@Schema(name = "ProfileOrigin", description = "Where the numbers of a profile come from")
public record Origin(
        @JsonInclude @Schema(examples = "false") Boolean synthetic,
        @Schema(examples = "IPI-PPP") List<String> codes,
        @Schema(extensions = @Extension(name = PartSchemas.OF, value = "Source[]")) Part sources) {

    /** The part with the observations behind the month's numbers. */
    static final String ROWS = "observations";

    private static final String SOURCES = "sources";

    static void ask(Asked asked) {
        asked.get(SOURCES, Peer.PROGRAMS, "/api/v1/sources?size=1000");
    }

    /**
     * @param parts those that name sources
     */
    static Origin of(Asked asked, Stream<Part> parts) {
        Part rows = asked.part(ROWS);
        SortedSet<String> codes = new TreeSet<>();
        parts.forEach(part -> part.known().ifPresent(body -> collect(body, codes)));
        rows.known().ifPresent(body -> collect(body, codes));
        return new Origin(
                rows.known().map(Origin::synthetic).orElse(null),
                List.copyOf(codes),
                asked.part(SOURCES).map(page -> described(page, codes)));
    }

    private static Boolean synthetic(JsonNode page) {
        List<JsonNode> marks = page.findValues("synthetic");
        return marks.isEmpty() ? null : marks.stream().anyMatch(JsonNode::asBoolean);
    }

    /** A part says {@code "source": "X"} of an observation, {@code {"code": "X"}} of a row. */
    private static void collect(JsonNode body, SortedSet<String> codes) {
        for (JsonNode source : body.findValues("source")) {
            String code = source.isObject() ? source.path("code").asText() : source.asText();
            if (!code.isEmpty() && !code.equals("null")) {
                codes.add(code);
            }
        }
    }

    private static JsonNode described(JsonNode page, SortedSet<String> codes) {
        ObjectNode sources = JsonNodeFactory.instance.objectNode();
        ArrayNode named = sources.putArray("data");
        StreamSupport.stream(page.path("data").spliterator(), false)
                .filter(source -> codes.contains(source.path("code").asText()))
                .forEach(named::add);
        return sources;
    }
}
