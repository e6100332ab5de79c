package org.peaceops.programs.figure;

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

/** Published figures: read by anyone, kept by editors. */
@Path("/api/v1/figures")
@Produces(Formats.JSON)
@Consumes(Formats.JSON)
@RunOnVirtualThread
@Pinned
@Tag(name = "Figures")
public class FigureResource {

    private final Editing editing;

    FigureResource(Editing editing) {
        this.editing = editing;
    }

    @GET
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(operationId = "listFigures", summary = "Published figures, each with its source")
    public Page<FigureView> list(@BeanParam FigureFilter filter, @BeanParam PageQuery page) {
        return page.of(Figure.matching(filter), FigureView::of);
    }

    @GET
    @Path("conflicts")
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(
            operationId = "listFigureConflicts",
            summary = "Pairs of figures that speak of one measure, and whether they agree")
    public Page<FigurePair> conflicts(@BeanParam PairFilter filter, @BeanParam PageQuery page) {
        return page.of(filter.matching(), FigurePair::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "getFigure", summary = "A figure")
    public FigureView get(
            @PathParam("id") @Parameter(example = "gpoi-growth-of-deployed-women-partners")
                    String id,
            @BeanParam ReadQuery query) {
        return FigureView.of(Figure.ROWS.pinned(id));
    }

    @GET
    @Path("{id}/history")
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(
            operationId = "listFigureHistory",
            summary = "Every version of a figure: who changed it, when and why")
    public Page<Version<FigureView>> history(String id, @BeanParam PageQuery page) {
        return Figure.ROWS.history(id, FigureView::of, page);
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "createFigure", summary = "Add a figure")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = FigureView.class)))
    public Response create(@NotNull @Valid FigureInput input) {
        return editing.create(input, FigureView::of);
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "replaceFigure",
            summary = "Replace a figure; If-Match names what it replaces")
    public FigureView replace(String id, @NotNull @Valid FigureInput input) {
        return editing.replace(Figure.ROWS, id, input, FigureView::of);
    }

    @PATCH
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "patchFigure",
            summary = "Change some fields of a figure; If-Match names what it changes")
    public FigureView patch(String id, MergePatch patch) {
        return editing.patch(Figure.ROWS, id, patch, FigureInput.class, FigureView::of);
    }

    @DELETE
    @Path("{id}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "deleteFigure",
            summary = "End a figure's record; earlier revisions still show it")
    public void delete(String id) {
        editing.end(Figure.ROWS, id, () -> NamedBy.nothing("figure", id, Figure.NAMED_IN));
    }

    /** What a release brings. */
    static class Reference {

        @jakarta.enterprise.inject.Produces
        @Singleton
        ReferenceSet reference() {
            return new ReferenceSet(Figure.TABLE, "reference/figures.yaml");
        }
    }
}
