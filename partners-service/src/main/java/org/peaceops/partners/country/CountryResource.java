package org.peaceops.partners.country;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.peaceops.codelists.Countries;
import org.peaceops.platform.http.Formats;
import org.peaceops.platform.list.Page;
import org.peaceops.platform.list.PageQuery;
import org.peaceops.platform.list.ReadQuery;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;
import org.peaceops.platform.revision.Pinned;

/** Countries. The list changes with a release of this service alone. */
@Path("/api/v1/countries")
@RunOnVirtualThread
@Pinned
@Tag(name = "Countries")
public class CountryResource {

    @GET
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(
            operationId = "listCountries",
            summary = "Countries and areas with their codes, regions and former names")
    public Page<CountryView> list(@BeanParam CountryFilter filter, @BeanParam PageQuery page) {
        return page.of(filter.selection(), CountryView::of);
    }

    @GET
    @Path("resolve")
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(
            operationId = "resolveCountries",
            summary =
                    "Which country each name or code means and by which rule; none rather than a guess")
    public NameResolution.All resolve(@BeanParam NameQuery query) {
        return query.resolved();
    }

    @GET
    @Path("{code}")
    @Produces(Formats.JSON)
    @Operation(operationId = "getCountry", summary = "A country by alpha-3, alpha-2, M49 or name")
    public CountryView get(
            @PathParam("code") @Parameter(example = "GHA") String code,
            @BeanParam ReadQuery query) {
        var resolution = Countries.standard().resolve(code);
        return resolution
                .country()
                .map(CountryView::of)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, resolution.explanation()));
    }
}
