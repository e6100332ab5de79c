package org.peaceops.partners.partnership;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.peaceops.platform.http.Formats;
import org.peaceops.platform.list.Page;
import org.peaceops.platform.list.PageQuery;
import org.peaceops.platform.revision.Pinned;

/** Partnerships seen together: by program, by country, and crosswise. */
@Path("/api/v1/partnerships")
@Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
@RunOnVirtualThread
@Pinned
@Tag(name = "Partnerships")
public class OverlapResource {

    @GET
    @Path("programs")
    @Operation(
            operationId = "listPartnershipPrograms",
            summary =
                    "Programs with the number of partners known here beside the number that sources state")
    public Page<ProgramPartners> programs(@BeanParam PageQuery page) {
        return page.of(ProgramPartners.of(PartnerLists.read(List.of())), each -> each);
    }

    @GET
    @Path("overlap/countries")
    @Operation(
            operationId = "listCountriesByPrograms",
            summary = "Countries by the number of programs they partner in, most first")
    public Page<CountryPrograms> countries(
            @BeanParam PartnershipFilter filter, @BeanParam PageQuery page) {
        List<Partnership> partnerships = Partnership.matching(filter).all();
        return page.of(CountryPrograms.among(partnerships), each -> each).noting(filter.note());
    }

    @GET
    @Path("overlap/programs")
    @Operation(
            operationId = "listProgramsBySharedPartners",
            summary = "Pairs of programs by the number of partners they share, most first")
    public Page<SharedPartners> shared(
            @BeanParam PartnershipFilter filter, @BeanParam PageQuery page) {
        List<Partnership> partnerships = Partnership.matching(filter).all();
        return page.of(SharedPartners.among(partnerships), each -> each).noting(filter.note());
    }

    @GET
    @Path("matrix")
    @Operation(
            operationId = "getPartnershipMatrix",
            summary =
                    "Countries by programs, with the dates of each partnership; a column for each program in csv and xlsx")
    public PartnershipMatrix matrix(
            @BeanParam PartnershipFilter filter, @BeanParam PageQuery page) {
        List<Partnership> partnerships = Partnership.matching(filter).all();
        Page<PartnershipMatrix.Row> rows =
                page.of(PartnershipMatrix.Row.among(partnerships), row -> row);
        return PartnershipMatrix.of(rows.noting(filter.note()), partnerships);
    }
}
