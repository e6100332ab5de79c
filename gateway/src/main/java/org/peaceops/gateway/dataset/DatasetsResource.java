package org.peaceops.gateway.dataset;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.peaceops.gateway.joined.Unavailable;
import org.peaceops.gateway.peer.CarriedHeaders;
import org.peaceops.gateway.peer.Outages;
import org.peaceops.gateway.peer.Peers;
import org.peaceops.platform.http.Formats;

/** Every service lists its own datasets; this is the list of all. */
@Path("/api/v1/datasets")
@Produces(Formats.JSON)
@RunOnVirtualThread
@Tag(name = "Datasets and imports")
public class DatasetsResource {

    private static final Logger LOG = Logger.getLogger(DatasetsResource.class);
    private static final String PATH = "/api/v1/datasets";
    private static final int OK = 200;

    private final Peers peers;
    private final Outages outages;
    private final ObjectMapper json;

    DatasetsResource(Peers peers, Outages outages, ObjectMapper json) {
        this.peers = peers;
        this.outages = outages;
        this.json = json;
    }

    @GET
    @Operation(
            operationId = "listDatasets",
            summary = "Datasets of all services, and the services that do not answer")
    public JoinedDatasets list(@Context HttpHeaders headers) {
        Map<String, CompletableFuture<Listed>> asked = new LinkedHashMap<>();
        for (String service : peers.names()) {
            asked.put(
                    service,
                    peers.ask(service, PATH, CarriedHeaders.of(headers))
                            .thenApply(answer -> read(service, answer)));
        }
        List<Map<String, Object>> data = new ArrayList<>();
        List<Unavailable> unavailable = new ArrayList<>();
        asked.forEach(
                (service, answer) -> {
                    try {
                        data.addAll(answer.join().data());
                    } catch (CompletionException e) {
                        LOG.debugf("%s is left out: %s", service, e);
                        unavailable.add(new Unavailable(service, outages.since(service)));
                    }
                });
        return new JoinedDatasets(data, unavailable, Map.of("self", PATH));
    }

    private Listed read(String service, HttpResponse<String> answer) {
        if (answer.statusCode() == OK) {
            try {
                return json.readValue(answer.body(), Listed.class);
            } catch (JsonProcessingException e) {
                LOG.warnf("%s: what it answers at %s is no list: %s", service, PATH, e);
                throw new CompletionException(e);
            }
        }
        LOG.warnf("%s: its datasets are left out, it answers %d", service, answer.statusCode());
        throw new CompletionException("answered " + answer.statusCode(), null);
    }

    /** The part of a service's list that is joined; what else it says is of that service alone. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Listed(List<Map<String, Object>> data) {
        Listed {
            data = List.copyOf(data);
        }
    }
}
