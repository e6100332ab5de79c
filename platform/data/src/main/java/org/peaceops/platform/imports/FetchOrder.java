package org.peaceops.platform.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.imports.DataImport.Mode;

/** A file to be fetched rather than received. */
record FetchOrder(Dataset dataset, String url, Mode mode, boolean dryRun, String requestedBy) {

    private static final int LONGEST = 4_096;

    /** What a caller sends for it. */
    @Schema(name = "FetchRequest", description = "A file that the service fetches itself")
    record Body(
            @Schema(
                            required = true,
                            examples = "https://psdata.un.org/public/data/DPO-UCHISTORICAL/csv")
                    String url) {}

    /**
     * The address, if the body is an object with the one field {@code url}. Any other JSON is a
     * file; of it nothing is taken.
     */
    static Optional<String> address(BufferedInputStream body, ObjectMapper json)
            throws IOException {
        body.mark(LONGEST + 1);
        byte[] start = body.readNBytes(LONGEST);
        boolean whole = start.length < LONGEST;
        body.reset();
        if (!whole) {
            return Optional.empty();
        }
        try {
            JsonNode node = json.readTree(start);
            return node != null && node.isObject() && node.size() == 1 && node.has("url")
                    ? Optional.of(node.get("url").asText())
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
