package org.peaceops.gateway.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.peaceops.gateway.indicator.Asking;
import org.peaceops.gateway.joined.Addresses;
import org.peaceops.gateway.joined.Joined;
import org.peaceops.gateway.joined.JoinedQuery;
import org.peaceops.gateway.joined.Joins;
import org.peaceops.gateway.joined.Part;
import org.peaceops.gateway.peer.Peer;
import org.peaceops.platform.http.Formats;

/** One published figure, checked. */
@Path("/api/v1/figures/{id}/check")
@Produces(Formats.JSON)
@RunOnVirtualThread
@Tag(name = "Figures")
public class FigureCheckResource {

    private final Joins joins;
    private final ObjectMapper json;

    FigureCheckResource(Joins joins, ObjectMapper json) {
        this.joins = joins;
        this.json = json;
    }

    @GET
    @Operation(
            operationId = "checkFigure",
            summary = "A published figure, recomputed from the data now loaded",
            description =
                    "Runs the figure's recipe. state says whether the data give the published number; missing says what is needed where they cannot. docs/figure-checks.md has the rules.")
    public FigureCheck get(
            @PathParam("id")
                    @Parameter(
                            description = "Id of /figures",
                            example = "gpoi-growth-of-deployed-women-partners")
                    String id,
            @BeanParam JoinedQuery query,
            @Context HttpHeaders headers) {
        Joined joined = joins.begin(query, headers);
        Asking asking = new Asking(joined);
        Part part =
                Part.await(asking.get(Peer.PROGRAMS, "/api/v1/figures/" + Addresses.encoded(id)));
        return part instanceof Part.Missing(var unavailable)
                ? FigureCheck.withoutFigure(joined, id, unavailable)
                : check(asking, part.known().orElseThrow());
    }

    private FigureCheck check(Asking asking, JsonNode body) {
        PublishedFigure figure = json.convertValue(body, PublishedFigure.class);
        return FigureCheck.of(
                asking.joined(),
                figure,
                body.path("recipe"),
                new Checking(asking, figure).outcome());
    }
}
