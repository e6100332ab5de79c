package org.peaceops.programs.funding;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.peaceops.platform.curated.Editing;
import org.peaceops.platform.curated.MergePatch;
import org.peaceops.platform.curated.Version;
import org.peaceops.platform.http.Formats;
import org.peaceops.platform.list.Page;
import org.peaceops.platform.list.PageQuery;
import org.peaceops.platform.list.ReadQuery;
import org.peaceops.platform.reference.ReferenceSet;
import org.peaceops.platform.revision.Pin;
import org.peaceops.platform.revision.Pinned;
import org.peaceops.platform.security.Roles;
import org.peaceops.programs.program.Program;

/** Amounts of money: read by anyone, kept by editors. */
@Path("/api/v1/funding")
@Produces(Formats.JSON)
@Consumes(Formats.JSON)
@RunOnVirtualThread
@Pinned
@Tag(name = "Funding")
public class FundingResource {

    private final Editing editing;

    FundingResource(Editing editing) {
        this.editing = editing;
    }

    @GET
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(operationId = "listFunding", summary = "Amounts of money as documents state them")
    public Page<FundingView> list(@BeanParam FundingFilter filter, @BeanParam PageQuery page) {
        return page.of(Funding.matching(filter), FundingView::of);
    }

    @GET
    @Path("totals")
    @Operation(
            operationId = "getFundingTotals",
            summary = "What amounts come to: a lower and an upper bound, and why they are apart")
    public FundingTotal.All totals(@BeanParam FundingFilter filter, @BeanParam ReadQuery query) {
        List<Program> programs = Program.ROWS.all();
        List<Funding> amounts = Funding.matching(filter).all();
        List<String> without = filter.without(amounts);
        return new FundingTotal.All(
                new FundingBounds(programs).totals(amounts, without),
                without,
                Pin.current().number());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getFunding", summary = "An amount")
    public FundingView get(
            @PathParam("id") @Parameter(example = "gpoi-total-budget") String id,
            @BeanParam ReadQuery query) {
        return FundingView.of(Funding.ROWS.pinned(id));
    }

    @GET
    @Path("{id}/history")
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(
            operationId = "listFundingHistory",
            summary = "Every version of an amount: who changed it, when and why")
    public Page<Version<FundingView>> history(String id, @BeanParam PageQuery page) {
        return Funding.ROWS.history(id, FundingView::of, page);
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "createFunding", summary = "Add an amount")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = FundingView.class)))
    public Response create(@NotNull @Valid FundingInput input) {
        return editing.create(input, FundingView::of);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "replaceFunding",
            summary = "Replace an amount; If-Match names what it replaces")
    public FundingView replace(String id, @NotNull @Valid FundingInput input) {
        return editing.replace(Funding.ROWS, id, input, FundingView::of);
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "patchFunding",
            summary = "Change some fields of an amount; If-Match names what it changes")
    public FundingView patch(String id, MergePatch patch) {
        return editing.patch(Funding.ROWS, id, patch, FundingInput.class, FundingView::of);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "deleteFunding",
            summary = "End an amount's record; earlier revisions still show it")
    public void delete(String id) {
        editing.end(Funding.ROWS, id);
    }

    /** What a release brings. */
    static class Reference {

        @jakarta.enterprise.inject.Produces
        @Singleton
        ReferenceSet reference() {
            return new ReferenceSet(Funding.TABLE, "reference/funding.yaml");
        }
    }
}
