package org.peaceops.gateway.dataset;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Datasets of all services that answered.
 *
 * @param data datasets as their services describe them
 * @param unavailable services that did not answer, whose datasets are therefore not in {@code data}
 * @param links this list
 */
@Schema(description = "Datasets of all services, and the services that do not answer")
public record JoinedDatasets(
        List<Map<String, Object>> data, List<Unavailable> unavailable, Map<String, String> links) {

    /**
     * A service whose part is missing.
     *
     * @param service short name
     * @param since when the gateway first noticed
     */
    @Schema(name = "Unavailable", description = "A service whose part of the answer is missing")
    public record Unavailable(@Schema(examples = "partners") String service, Instant since) {}
}
