package org.peaceops.programs.system;

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

/** Systems, processes and standing capacities: read by anyone, kept by editors. */
@Path("/api/v1/systems")
@Produces(Formats.JSON)
@Consumes(Formats.JSON)
@RunOnVirtualThread
@Pinned
@Tag(name = "Systems")
public class SystemResource {

    private final Editing editing;

    SystemResource(Editing editing) {
        this.editing = editing;
    }

    @GET
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(
            operationId = "listSystems",
            summary = "Systems, processes and standing capacities by code")
    public Page<SystemView> list(@BeanParam SystemFilter filter, @BeanParam PageQuery page) {
        return page.of(ManagedSystem.matching(filter), SystemView::of);
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "getSystem", summary = "A system")
    public SystemView get(
            @PathParam("code") @Parameter(example = "PCRS") String code,
            @BeanParam ReadQuery query) {
        return SystemView.of(ManagedSystem.ROWS.pinned(code));
    }

    @GET
    @Path("{code}/history")
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(
            operationId = "listSystemHistory",
            summary = "Every version of a system: who changed it, when and why")
    public Page<Version<SystemView>> history(String code, @BeanParam PageQuery page) {
        return ManagedSystem.ROWS.history(code, SystemView::of, page);
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "createSystem", summary = "Add a system")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = SystemView.class)))
    public Response create(@NotNull @Valid SystemInput input) {
        return editing.create(input, SystemView::of);
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "replaceSystem",
            summary = "Replace a system; If-Match names what it replaces")
    public SystemView replace(String code, @NotNull @Valid SystemInput input) {
        return editing.replace(ManagedSystem.ROWS, code, input, SystemView::of);
    }

    @PATCH
    @Path("{code}")
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "patchSystem",
            summary = "Change some fields of a system; If-Match names what it changes")
    public SystemView patch(String code, MergePatch patch) {
        return editing.patch(ManagedSystem.ROWS, code, patch, SystemInput.class, SystemView::of);
    }

    @DELETE
    @Path("{code}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "deleteSystem",
            summary = "End a system's record; earlier revisions still show it")
    public void delete(String code) {
        editing.end(ManagedSystem.ROWS, code);
    }

    /** What a release brings. */
    static class Reference {

        @jakarta.enterprise.inject.Produces
        @Singleton
        ReferenceSet reference() {
            return new ReferenceSet(ManagedSystem.TABLE, "reference/systems.yaml");
        }
    }
}
