package org.peaceops.partners.need;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
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
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
import org.peaceops.platform.revision.Pinned;
import org.peaceops.platform.security.Roles;

/** Capabilities that countries lack: read by anyone, kept by editors. */
@Path("/api/v1/capability-needs")
@Produces(Formats.JSON)
@Consumes(Formats.JSON)
@RunOnVirtualThread
@Pinned
@Tag(name = "Capability needs")
public class NeedResource {

    private static final NeedDependants DEPENDANTS = new NeedDependants();

    private final Editing editing;

    NeedResource(Editing editing) {
        this.editing = editing;
    }

    @GET
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(operationId = "listCapabilityNeeds", summary = "Capabilities that countries lack")
    public Page<NeedView> list(@BeanParam NeedFilter filter, @BeanParam PageQuery page) {
        return page.of(CapabilityNeed.matching(filter), NeedView::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getCapabilityNeed", summary = "A need")
    public NeedView get(
            @PathParam("id") @Parameter(example = "gha-engineer-plant-2027") String id,
            @BeanParam ReadQuery query) {
        return NeedView.of(CapabilityNeed.ROWS.pinned(id));
    }

    @GET
    @Path("{id}/history")
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(
            operationId = "listCapabilityNeedHistory",
            summary = "Every version of a need: who changed it, when and why")
    public Page<Version<NeedView>> history(String id, @BeanParam PageQuery page) {
        return CapabilityNeed.ROWS.history(id, NeedView::of, page);
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "createCapabilityNeed", summary = "Add a need")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = NeedView.class)))
    public Response create(@NotNull @Valid NeedInput input) {
        return editing.create(input, NeedView::of, DEPENDANTS);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "replaceCapabilityNeed",
            summary = "Replace a need; If-Match names what it replaces")
    public NeedView replace(String id, @NotNull @Valid NeedInput input) {
        return editing.replace(CapabilityNeed.ROWS, id, input, NeedView::of, DEPENDANTS);
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "patchCapabilityNeed",
            summary = "Change some fields of a need; If-Match names what it changes")
    public NeedView patch(String id, MergePatch patch) {
        return editing.patch(
                CapabilityNeed.ROWS, id, patch, NeedInput.class, NeedView::of, DEPENDANTS);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "deleteCapabilityNeed",
            summary = "End a need's record; earlier revisions still show it")
    public void delete(String id) {
        editing.end(
                CapabilityNeed.ROWS,
                id,
                () -> NamedBy.nothing("need", id, Map.of("capability_match_decision", "need = ?")));
    }
}
