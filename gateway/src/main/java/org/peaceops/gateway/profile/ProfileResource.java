package org.peaceops.gateway.profile;

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
import org.peaceops.codelists.Countries;
import org.peaceops.codelists.Country;
import org.peaceops.gateway.joined.Joins;
import org.peaceops.platform.http.Formats;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;

/** One page about a country, a program or a mission. */
@Path("/api/v1/profiles")
@Produces(Formats.JSON)
@RunOnVirtualThread
@Tag(name = "Profiles")
public class ProfileResource {

    private final Joins joins;

    ProfileResource(Joins joins) {
        this.joins = joins;
    }

    @GET
    @Path("countries/{code}")
    @Operation(operationId = "getCountryProfile", summary = "A country on one page")
    public CountryProfile country(
            @PathParam("code")
                    @Parameter(description = "ISO alpha-3, alpha-2, M49 or name", example = "GHA")
                    String code,
            @BeanParam ProfileQuery query,
            @Context HttpHeaders headers) {
        return new CountryParts(named(code), query, joins.begin(query, headers)).profile();
    }

    private static Country named(String code) {
        var resolution = Countries.standard().resolve(code);
        return resolution
                .country()
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, resolution.explanation()));
    }
}
