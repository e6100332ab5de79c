package org.peaceops.gateway.document;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.peaceops.platform.http.Formats;

/** Where to begin: what can be read here. */
@Path("/api/v1")
@Produces(Formats.JSON)
@Tag(name = "Index")
public class IndexResource {

    private final Surface surface;

    IndexResource(Surface surface) {
        this.surface = surface;
    }

    @GET
    @Operation(operationId = "getIndex", summary = "Everything that can be read, with its address")
    public Index index() {
        List<Entry> entries =
                surface.summaries().entrySet().stream()
                        .map(e -> new Entry(e.getKey(), e.getValue()))
                        .toList();
        return new Index(
                entries,
                Map.of(
                        "self", "/api/v1",
                        "openapi", "/openapi.json",
                        "swaggerUi", "/swagger-ui",
                        "health", "/q/health"));
    }

    /** All addresses without a variable part, and where they are described. */
    @Schema(description = "Everything that can be read")
    public record Index(List<Entry> data, Map<String, String> links) {}

    /** One address. */
    @Schema(name = "IndexEntry", description = "Something that can be read")
    public record Entry(
            @Schema(examples = "/api/v1/programs") String path,
            @Schema(examples = "Programs by code") String summary) {}
}
