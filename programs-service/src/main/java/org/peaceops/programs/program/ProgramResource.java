package org.peaceops.programs.program;

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
import org.peaceops.platform.curated.NamedBy;
import org.peaceops.platform.curated.Version;
import org.peaceops.platform.http.Formats;
import org.peaceops.platform.list.Page;
import org.peaceops.platform.list.PageQuery;
import org.peaceops.platform.list.ReadQuery;
import org.peaceops.platform.reference.ReferenceSet;
import org.peaceops.platform.revision.Pinned;
import org.peaceops.platform.security.Roles;
import org.peaceops.programs.funding.Funding;
import org.peaceops.programs.funding.FundingView;

/** Programs, accounts, funds and rules: read by anyone, kept by editors. */
@Path("/api/v1/programs")
@Produces(Formats.JSON)
@Consumes(Formats.JSON)
@RunOnVirtualThread
@Pinned
@Tag(name = "Programs")
public class ProgramResource {

    private final Editing editing;

    ProgramResource(Editing editing) {
        this.editing = editing;
    }

    @GET
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(operationId = "listPrograms", summary = "Programs by code")
    public Page<ProgramView> list(@BeanParam ProgramFilter filter, @BeanParam PageQuery page) {
        return page.of(Program.matching(filter), ProgramView::of);
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "getProgram", summary = "A program")
    public ProgramView get(
            @PathParam("code") @Parameter(example = "GPOI") String code,
            @BeanParam ReadQuery query) {
        return ProgramView.of(Program.ROWS.pinned(code));
    }

    @GET
    @Path("{code}/objectives")
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(operationId = "listProgramObjectives", summary = "A program's objectives, in order")
    public Page<ObjectiveView> objectives(String code, @BeanParam PageQuery page) {
        return page.of(ObjectiveView.of(Program.ROWS.pinned(code)), view -> view);
    }

    @GET
    @Path("{code}/relations")
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(
            operationId = "listProgramRelations",
            summary = "How a program stands to others, and others to it")
    public Page<RelationView> relations(String code, @BeanParam PageQuery page) {
        Program.ROWS.pinned(code);
        return page.of(RelationView.of(code, Program.ROWS.all()), view -> view);
    }

    @GET
    @Path("{code}/funding")
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(operationId = "listProgramFunding", summary = "Amounts of money stated of a program")
    public Page<FundingView> funding(String code, @BeanParam PageQuery page) {
        Program.ROWS.pinned(code);
        return page.of(Funding.of(code), FundingView::of);
    }

    @GET
    @Path("{code}/history")
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(
            operationId = "listProgramHistory",
            summary = "Every version of a program: who changed it, when and why")
    public Page<Version<ProgramView>> history(String code, @BeanParam PageQuery page) {
        return Program.ROWS.history(code, ProgramView::of, page);
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "createProgram", summary = "Add a program")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = ProgramView.class)))
    public Response create(@NotNull @Valid ProgramInput input) {
        return editing.create(input, ProgramView::of);
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "replaceProgram",
            summary = "Replace a program; If-Match names what it replaces")
    public ProgramView replace(String code, @NotNull @Valid ProgramInput input) {
        return editing.replace(Program.ROWS, code, input, ProgramView::of);
    }

    @PATCH
    @Path("{code}")
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "patchProgram",
            summary = "Change some fields of a program; If-Match names what it changes")
    public ProgramView patch(String code, MergePatch patch) {
        return editing.patch(Program.ROWS, code, patch, ProgramInput.class, ProgramView::of);
    }

    @DELETE
    @Path("{code}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "deleteProgram",
            summary = "End a program's record; earlier revisions still show it")
    public void delete(String code) {
        editing.end(Program.ROWS, code, () -> NamedBy.nothing("program", code, Program.NAMED_IN));
    }

    /** What a release brings. */
    static class Reference {

        @jakarta.enterprise.inject.Produces
        @Singleton
        ReferenceSet reference() {
            return new ReferenceSet(Program.TABLE, "reference/programs.yaml");
        }
    }
}
