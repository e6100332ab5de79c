package org.peaceops.gateway.headline;

import io.prometheus.client.exporter.common.TextFormat;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.peaceops.gateway.peer.CarriedHeaders;

/**
 * Headline numbers of the newest month in the text format of Prometheus. What is not known has no
 * line; while metrics-service does not answer there is {@code peaceops_headline_up 0} alone.
 */
@Path("/metrics")
@Produces(TextFormat.CONTENT_TYPE_004)
@RunOnVirtualThread
public class HeadlineResource {

    private final Headlines headlines;

    HeadlineResource(Headlines headlines) {
        this.headlines = headlines;
    }

    @GET
    @Operation(hidden = true)
    public Response get(@Context HttpHeaders headers) {
        return Response.ok(headlines.text(CarriedHeaders.of(headers)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
