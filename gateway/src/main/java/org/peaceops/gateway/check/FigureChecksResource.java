package org.peaceops.gateway.check;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.peaceops.gateway.indicator.Asking;
import org.peaceops.gateway.joined.Joined;
import org.peaceops.gateway.joined.Joins;
import org.peaceops.platform.http.Formats;

/** All published figures, checked. */
@Path("/api/v1/figures/checks")
@RunOnVirtualThread
@Tag(name = "Figures")
public class FigureChecksResource {

    private final Joins joins;
    private final ObjectMapper json;

    FigureChecksResource(Joins joins, ObjectMapper json) {
        this.joins = joins;
        this.json = json;
    }

    @GET
    @Produces({Formats.JSON, Formats.CSV})
    @Operation(
            operationId = "checkFigures",
            summary = "Published figures, each with what its check has found",
            description =
                    "All at one snapshot. A service that does not answer is named in unavailable, and figures that need it have no state.")
    public FigureChecks list(@BeanParam ChecksQuery query, @Context HttpHeaders headers) {
        Joined joined = joins.begin(query, headers);
        return new CheckingAll(new Asking(joined), json).checks(query);
    }
}
