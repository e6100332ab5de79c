package org.peaceops.partners.assessment;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.peaceops.partners.AskedDay;
import org.peaceops.platform.curated.Editing;
import org.peaceops.platform.curated.MergePatch;
import org.peaceops.platform.curated.Version;
import org.peaceops.platform.http.Formats;
import org.peaceops.platform.list.Page;
import org.peaceops.platform.list.PageQuery;
import org.peaceops.platform.list.ReadQuery;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.revision.Pinned;
import org.peaceops.platform.security.Roles;

/** Assessments and visits: read by anyone, kept by editors. */
@Path("/api/v1/assessments")
@Produces(Formats.JSON)
@Consumes(Formats.JSON)
@RunOnVirtualThread
@Pinned
@Tag(name = "Assessments")
public class AssessmentResource {

    private final Editing editing;
    private final AskedDay day;

    AssessmentResource(Editing editing, AskedDay day) {
        this.editing = editing;
        this.day = day;
    }

    @GET
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(
            operationId = "listAssessments",
            summary = "Assessments of countries and units, and visits to them")
    public Page<AssessmentView> list(
            @BeanParam AssessmentFilter filter, @BeanParam PageQuery page) {
        return page.of(Assessment.matching(filter), AssessmentView::of);
    }

    @GET
    @Path("self-sufficiency")
    @Operation(
            operationId = "getSelfSufficiencyRate",
            summary =
                    "How many of a program's active partners train for peace operations without help")
    public SelfSufficiency selfSufficiency(
            @QueryParam("program")
                    @Parameter(
                            required = true,
                            description = "Code of the program",
                            example = "APRRP")
                    String program,
            @QueryParam("on")
                    @Parameter(
                            required = true,
                            description =
                                    "The day that partners and assessments are of; an assessment counts from the first day of what its date names",
                            example = "2020-09-30")
                    String on,
            @BeanParam ReadQuery query) {
        if (program == null) {
            throw Problem.parameter("program", null, "the code of a program, such as APRRP");
        }
        return SelfSufficiency.of(program, day.of(on));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getAssessment", summary = "An assessment")
    public AssessmentView get(
            @PathParam("id") @Parameter(example = "gha-self-sufficiency-2019") String id,
            @BeanParam ReadQuery query) {
        return AssessmentView.of(Assessment.ROWS.pinned(id));
    }

    @GET
    @Path("{id}/history")
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(
            operationId = "listAssessmentHistory",
            summary = "Every version of an assessment: who changed it, when and why")
    public Page<Version<AssessmentView>> history(String id, @BeanParam PageQuery page) {
        return Assessment.ROWS.history(id, AssessmentView::of, page);
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "createAssessment", summary = "Add an assessment")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = AssessmentView.class)))
    public Response create(@NotNull @Valid AssessmentInput input) {
        return editing.create(input, AssessmentView::of);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "replaceAssessment",
            summary = "Replace an assessment; If-Match names what it replaces")
    public AssessmentView replace(String id, @NotNull @Valid AssessmentInput input) {
        return editing.replace(Assessment.ROWS, id, input, AssessmentView::of);
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "patchAssessment",
            summary = "Change some fields of an assessment; If-Match names what it changes")
    public AssessmentView patch(String id, MergePatch patch) {
        return editing.patch(Assessment.ROWS, id, patch, AssessmentInput.class, AssessmentView::of);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "deleteAssessment",
            summary = "End an assessment's record; earlier revisions still show it")
    public void delete(String id) {
        editing.end(Assessment.ROWS, id);
    }
}
