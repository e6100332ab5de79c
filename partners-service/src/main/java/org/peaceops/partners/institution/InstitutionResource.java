package org.peaceops.partners.institution;

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
import org.peaceops.platform.revision.Pinned;
import org.peaceops.platform.security.Roles;

/** Training institutions: read by anyone, kept by editors. */
@Path("/api/v1/training-institutions")
@Produces(Formats.JSON)
@Consumes(Formats.JSON)
@RunOnVirtualThread
@Pinned
@Tag(name = "Training institutions")
public class InstitutionResource {

    private final Editing editing;

    InstitutionResource(Editing editing) {
        this.editing = editing;
    }

    @GET
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(
            operationId = "listTrainingInstitutions",
            summary = "Where countries train for peace operations")
    public Page<InstitutionView> list(
            @BeanParam InstitutionFilter filter, @BeanParam PageQuery page) {
        return page.of(TrainingInstitution.matching(filter), InstitutionView::of);
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "getTrainingInstitution", summary = "A training institution")
    public InstitutionView get(
            @PathParam("code") @Parameter(example = "EXAMPLE-PTC") String code,
            @BeanParam ReadQuery query) {
        return InstitutionView.of(TrainingInstitution.ROWS.pinned(code));
    }

    @GET
    @Path("{code}/history")
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(
            operationId = "listTrainingInstitutionHistory",
            summary = "Every version of a training institution: who changed it, when and why")
    public Page<Version<InstitutionView>> history(String code, @BeanParam PageQuery page) {
        return TrainingInstitution.ROWS.history(code, InstitutionView::of, page);
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "createTrainingInstitution", summary = "Add a training institution")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = InstitutionView.class)))
    public Response create(@NotNull @Valid InstitutionInput input) {
        return editing.create(input, InstitutionView::of);
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "replaceTrainingInstitution",
            summary = "Replace a training institution; If-Match names what it replaces")
    public InstitutionView replace(String code, @NotNull @Valid InstitutionInput input) {
        return editing.replace(TrainingInstitution.ROWS, code, input, InstitutionView::of);
    }

    @PATCH
    @Path("{code}")
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "patchTrainingInstitution",
            summary =
                    "Change some fields of a training institution; If-Match names what it changes")
    public InstitutionView patch(String code, MergePatch patch) {
        return editing.patch(
                TrainingInstitution.ROWS, code, patch, InstitutionInput.class, InstitutionView::of);
    }

    @DELETE
    @Path("{code}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "deleteTrainingInstitution",
            summary = "End a training institution's record; earlier revisions still show it")
    public void delete(String code) {
        editing.end(TrainingInstitution.ROWS, code);
    }
}
