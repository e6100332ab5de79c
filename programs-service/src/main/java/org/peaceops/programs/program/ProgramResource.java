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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.peaceops.platform.http.Formats;
import org.peaceops.platform.idempotency.IdempotentPosts;
import org.peaceops.platform.list.Page;
import org.peaceops.platform.list.PageQuery;
import org.peaceops.platform.list.ReadQuery;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;
import org.peaceops.platform.problem.Violation;
import org.peaceops.platform.reference.ReferenceSet;
import org.peaceops.platform.revision.Edits;
import org.peaceops.platform.revision.Pinned;
import org.peaceops.platform.security.Roles;

/** Programs: read by anyone, kept by editors. */
@Path("/api/v1/programs")
@RunOnVirtualThread
@Pinned
@Tag(name = "Programs")
public class ProgramResource {

    private final Edits edits;
    private final IdempotentPosts posts;

    ProgramResource(Edits edits, IdempotentPosts posts) {
        this.edits = edits;
        this.posts = posts;
    }

    @GET
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(operationId = "listPrograms", summary = "Programs by code")
    public Page<ProgramView> list(@BeanParam ProgramFilter filter, @BeanParam PageQuery page) {
        return page.of(Program.matching(filter), ProgramView::of);
    }

    @GET
    @Path("{code}")
    @Produces(Formats.JSON)
    @Operation(operationId = "getProgram", summary = "A program")
    public ProgramView get(
            @PathParam("code") @Parameter(example = "GPOI") String code,
            @BeanParam ReadQuery query) {
        return ProgramView.of(Program.pinned(code));
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Consumes(Formats.JSON)
    @Produces(Formats.JSON)
    @Operation(operationId = "createProgram", summary = "Add a program")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = ProgramView.class)))
    public Response create(@NotNull @Valid ProgramInput input) {
        return posts.once(input.toString(), () -> created(edits.begin(input.toProgram())));
    }

    private static Response created(Program program) {
        return Response.created(URI.create("/api/v1/programs/" + program.code))
                .entity(ProgramView.of(program))
                .build();
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Roles.EDITOR)
    @Consumes(Formats.JSON)
    @Produces(Formats.JSON)
    @Operation(
            operationId = "replaceProgram",
            summary = "Replace a program; If-Match names what it replaces")
    public ProgramView replace(
            @PathParam("code") @Parameter(example = "GPOI") String code,
            @NotNull @Valid ProgramInput input) {
        if (!input.code().equals(code)) {
            throw Problem.of(
                            ProblemType.INVALID_BODY,
                            "The code in the body must be the one in the address; a program's code does not change.")
                    .with(List.of(new Violation("code", input.code(), code)));
        }
        return ProgramView.of(edits.replace(Program.current(code), input.toProgram()));
    }

    @DELETE
    @Path("{code}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "deleteProgram",
            summary = "End a program's record; earlier revisions still show it")
    public void delete(@PathParam("code") @Parameter(example = "GPOI") String code) {
        edits.end(Program.current(code));
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
