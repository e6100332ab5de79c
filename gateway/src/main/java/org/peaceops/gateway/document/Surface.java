package org.peaceops.gateway.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.peaceops.platform.problem.Nearest;

/** Which addresses there are, as the merged document says. */
@Singleton
class Surface {

    private static final String BASE = "/api/v1/";

    private final SortedMap<String, String> summaries = new TreeMap<>();

    Surface(ObjectMapper json) throws IOException {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream text = loader.getResourceAsStream(OpenApiConstants.BASE_NAME + ".JSON")) {
            for (Map.Entry<String, JsonNode> path : json.readTree(text).get("paths").properties()) {
                String summary = path.getValue().at("/get/summary").asText();
                if (!path.getKey().contains("{") && !summary.isEmpty()) {
                    summaries.put(path.getKey(), summary);
                }
            }
        }
    }

    /** Summary of what can be read, by address, leaving out addresses with a variable part. */
    SortedMap<String, String> summaries() {
        return summaries;
    }

    /** The address that a caller most likely meant, compared part by part. */
    Optional<String> nearest(String path) {
        String[] sent = path.replaceFirst("^/api(/v1)?/?", "").split("/");
        return IntStream.iterate(sent.length, parts -> parts > 0, parts -> parts - 1)
                .mapToObj(parts -> Nearest.to(head(sent, parts), ofLength(parts)))
                .flatMap(Optional::stream)
                .map(BASE::concat)
                .findFirst();
    }

    private List<String> ofLength(int parts) {
        return summaries.keySet().stream()
                .filter(path -> path.startsWith(BASE))
                .map(path -> path.substring(BASE.length()))
                .filter(path -> path.split("/").length == parts)
                .toList();
    }

    private static String head(String[] all, int parts) {
        return Arrays.stream(all).limit(parts).collect(Collectors.joining("/"));
    }
}
