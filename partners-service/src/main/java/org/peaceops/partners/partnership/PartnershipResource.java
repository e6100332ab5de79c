package org.peaceops.partners.partnership;

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
import org.peaceops.platform.revision.Pinned;
import org.peaceops.platform.security.Roles;

/** Partnerships: read by anyone, kept by editors, loaded by program offices. */
@Path("/api/v1/partnerships")
@Produces(Formats.JSON)
@Consumes(Formats.JSON)
@RunOnVirtualThread
@Pinned
@Tag(name = "Partnerships")
public class PartnershipResource {

    private final Editing editing;

    PartnershipResource(Editing editing) {
        this.editing = editing;
    }

    @GET
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(
            operationId = "listPartnerships",
            summary =
                    "Which country partners in which program since when; page.note says where the list is not whole")
    public Page<PartnershipView> list(
            @BeanParam PartnershipFilter filter, @BeanParam PageQuery page) {
        return page.of(Partnership.matching(filter), PartnershipView::of).noting(filter.note());
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getPartnership", summary = "A partnership")
    public PartnershipView get(
            @PathParam("id") @Parameter(example = "APRRP-GHA-FY2015") String id,
            @BeanParam ReadQuery query) {
        return PartnershipView.of(Partnership.ROWS.pinned(id));
    }

    @GET
    @Path("{id}/history")
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(
            operationId = "listPartnershipHistory",
            summary = "Every version of a partnership: who changed it, when and why")
    public Page<Version<PartnershipView>> history(String id, @BeanParam PageQuery page) {
        return Partnership.ROWS.history(id, PartnershipView::of, page);
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "createPartnership", summary = "Add a partnership")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = PartnershipView.class)))
    public Response create(@NotNull @Valid PartnershipInput input) {
        return editing.create(input, PartnershipView::of);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "replacePartnership",
            summary =
                    "Replace a partnership; If-Match names what it replaces. Another begin is another partnership: add that and delete this one")
    public PartnershipView replace(String id, @NotNull @Valid PartnershipInput input) {
        return editing.replace(Partnership.ROWS, id, input, PartnershipView::of);
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "patchPartnership",
            summary = "Change some fields of a partnership; If-Match names what it changes")
    public PartnershipView patch(String id, MergePatch patch) {
        return editing.patch(
                Partnership.ROWS, id, patch, PartnershipInput.class, PartnershipView::of);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "deletePartnership",
            summary =
                    "End a partnership's record, as of one that never was; earlier revisions still show it. One that is over gets an end instead")
    public void delete(String id) {
        editing.end(Partnership.ROWS, id);
    }

    /** What a release brings. */
    static class Reference {

        @jakarta.enterprise.inject.Produces
        @Singleton
        ReferenceSet partnerships() {
            return new ReferenceSet(Partnership.TABLE, "reference/partnerships.csv");
        }

        @jakarta.enterprise.inject.Produces
        @Singleton
        ReferenceSet lists() {
            return new ReferenceSet(PartnerStatement.TABLE, "reference/partner-lists.csv");
        }
    }
}
