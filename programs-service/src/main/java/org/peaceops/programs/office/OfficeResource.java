package org.peaceops.programs.office;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.peaceops.platform.curated.Editing;
import org.peaceops.platform.curated.MergePatch;
import org.peaceops.platform.curated.NamedBy;
import org.peaceops.platform.curated.Version;
import org.peaceops.platform.http.Formats;
import org.peaceops.platform.list.Page;
import org.peaceops.platform.list.PageQuery;
import org.peaceops.platform.list.ReadQuery;
import org.peaceops.platform.reference.ReferenceSet;
import org.peaceops.platform.revision.Pinned;
import org.peaceops.platform.security.Roles;

/** Offices and their reporting lines: read by anyone, kept by editors. */
@Path("/api/v1/offices")
@Produces(Formats.JSON)
@Consumes(Formats.JSON)
@RunOnVirtualThread
@Pinned
@Tag(name = "Offices")
public class OfficeResource {

    private final Editing editing;

    OfficeResource(Editing editing) {
        this.editing = editing;
    }

    @GET
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(operationId = "listOffices", summary = "Offices, whole or below a root")
    public Page<OfficeView> list(@BeanParam OfficeFilter filter, @BeanParam PageQuery page) {
        return page.of(filter.in(OfficeTree.pinned()), view -> view);
    }

    @GET
    @Path("tree")
    @Operation(
            operationId = "getOfficeTree",
            summary =
                    "Offices as they stand below one another; an office with two lines stands twice")
    public OfficeNode.Tree tree(
            @QueryParam("root")
                    @Parameter(description = "Only what is below this office", example = "DPO")
                    String root,
            @QueryParam("depth")
                    @Parameter(
                            description = "At most so many steps below the root",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "0"),
                            example = "2")
                    String depth,
            @BeanParam ReadQuery query) {
        return OfficeTree.pinned().nodes(root, OfficeFilter.depth(depth));
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "getOffice", summary = "An office")
    public OfficeView get(
            @PathParam("code") @Parameter(example = "OMA") String code,
            @BeanParam ReadQuery query) {
        return OfficeView.of(Office.ROWS.pinned(code), OfficeTree.pinned());
    }

    @GET
    @Path("{code}/history")
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(
            operationId = "listOfficeHistory",
            summary = "Every version of an office: who changed it, when and why")
    public Page<Version<OfficeView>> history(String code, @BeanParam PageQuery page) {
        return Office.ROWS.history(code, OfficeView::alone, page);
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "createOffice", summary = "Add an office")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = OfficeView.class)))
    public Response create(@NotNull @Valid OfficeInput input) {
        return editing.create(input, OfficeResource::view);
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "replaceOffice",
            summary = "Replace an office; If-Match names what it replaces")
    public OfficeView replace(String code, @NotNull @Valid OfficeInput input) {
        return editing.replace(Office.ROWS, code, input, OfficeResource::view);
    }

    @PATCH
    @Path("{code}")
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "patchOffice",
            summary = "Change some fields of an office; If-Match names what it changes")
    public OfficeView patch(String code, MergePatch patch) {
        return editing.patch(Office.ROWS, code, patch, OfficeInput.class, OfficeResource::view);
    }

    @DELETE
    @Path("{code}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "deleteOffice",
            summary = "End an office's record; earlier revisions still show it")
    public void delete(String code) {
        editing.end(Office.ROWS, code, () -> NamedBy.nothing("office", code, Office.NAMED_IN));
    }

    private static OfficeView view(Office office) {
        return OfficeView.of(office, OfficeTree.now());
    }

    /** What a release brings. */
    static class Reference {

        @jakarta.enterprise.inject.Produces
        @Singleton
        ReferenceSet reference() {
            return new ReferenceSet(Office.TABLE, "reference/offices.yaml");
        }
    }
}
