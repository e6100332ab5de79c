package org.peaceops.partners.match;

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

/** Decisions on matches: read by anyone, kept by editors. */
@Path("/api/v1/capability-matches/decisions")
@Produces(Formats.JSON)
@Consumes(Formats.JSON)
@RunOnVirtualThread
@Pinned
@Tag(name = "Capability matches")
public class DecisionResource {

    private final Editing editing;
    private final DecisionEffect effect;

    DecisionResource(Editing editing, DecisionEffect effect) {
        this.editing = editing;
        this.effect = effect;
    }

    @GET
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(
            operationId = "listMatchDecisions",
            summary = "What editors decided of needs and offers")
    public Page<DecisionView> list(@BeanParam DecisionFilter filter, @BeanParam PageQuery page) {
        return page.of(MatchDecision.matching(filter), DecisionView::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getMatchDecision", summary = "A decision")
    public DecisionView get(
            @PathParam("id")
                    @Parameter(example = "gha-engineer-plant-2027.fra-engineer-training-2026")
                    String id,
            @BeanParam ReadQuery query) {
        return DecisionView.of(MatchDecision.ROWS.pinned(id));
    }

    @GET
    @Path("{id}/history")
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(
            operationId = "listMatchDecisionHistory",
            summary = "Every version of a decision: who changed it, when and why")
    public Page<Version<DecisionView>> history(String id, @BeanParam PageQuery page) {
        return MatchDecision.ROWS.history(id, DecisionView::of, page);
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "createMatchDecision",
            summary = "Accept or decline a match; an accepted one becomes assistance on a unit")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = DecisionView.class)))
    public Response create(@NotNull @Valid DecisionInput input) {
        return editing.create(input, DecisionView::of, effect);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "replaceMatchDecision",
            summary = "Replace a decision; If-Match names what it replaces")
    public DecisionView replace(String id, @NotNull @Valid DecisionInput input) {
        return editing.replace(MatchDecision.ROWS, id, input, DecisionView::of, effect);
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "patchMatchDecision",
            summary = "Change some fields of a decision; If-Match names what it changes")
    public DecisionView patch(String id, MergePatch patch) {
        return editing.patch(
                MatchDecision.ROWS, id, patch, DecisionInput.class, DecisionView::of, effect);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "deleteMatchDecision",
            summary =
                    "Take a decision back, and with it the assistance; earlier revisions still show both")
    public void delete(String id) {
        editing.end(MatchDecision.ROWS, id, effect);
    }
}
