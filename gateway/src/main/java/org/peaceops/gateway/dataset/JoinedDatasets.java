package org.peaceops.gateway.dataset;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.gateway.joined.Unavailable;

/**
 * Datasets of all services that answered.
 *
 * @param data datasets as their services describe them
 * @param unavailable services that did not answer, whose datasets are therefore not in {@code data}
 * @param links this list
 */
@Schema(description = "Datasets of all services, and the services that do not answer")
public record JoinedDatasets(
        List<Map<String, Object>> data, List<Unavailable> unavailable, Map<String, String> links) {}
