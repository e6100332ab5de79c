package org.peaceops.programs.source;

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
import java.util.Map;
import java.util.function.Function;
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

/** Documents and datasets that facts are taken from. */
@Path("/api/v1/sources")
@Produces(Formats.JSON)
@Consumes(Formats.JSON)
@RunOnVirtualThread
@Pinned
@Tag(name = "Sources")
public class SourceResource {

    private final Editing editing;

    SourceResource(Editing editing) {
        this.editing = editing;
    }

    @GET
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(
            operationId = "listSources",
            summary = "Documents and datasets that facts are taken from")
    public Page<SourceView> list(@BeanParam SourceFilter filter, @BeanParam PageQuery page) {
        return page.of(Source.matching(filter), view(Source.figures()));
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "getSource", summary = "A source")
    public SourceView get(
            @PathParam("code") @Parameter(example = "PM-GPI") String code,
            @BeanParam ReadQuery query) {
        return view(Source.figures()).apply(Source.ROWS.pinned(code));
    }

    @GET
    @Path("{code}/history")
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(
            operationId = "listSourceHistory",
            summary = "Every version of a source: who changed it, when and why")
    public Page<Version<SourceView>> history(String code, @BeanParam PageQuery page) {
        return Source.ROWS.history(code, SourceView::alone, page);
    }

    @POST
    @RolesAllowed(Roles.EDITOR)
    @Operation(operationId = "createSource", summary = "Add a source")
    @APIResponse(
            responseCode = "201",
            description = "Added",
            content = @Content(schema = @Schema(implementation = SourceView.class)))
    public Response create(@NotNull @Valid SourceInput input) {
        return editing.create(input, view(Source.figuresNow()));
    }

    @PUT
    @Path("{code}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "replaceSource",
            summary = "Replace a source; If-Match names what it replaces")
    public SourceView replace(String code, @NotNull @Valid SourceInput input) {
        return editing.replace(Source.ROWS, code, input, view(Source.figuresNow()));
    }

    @PATCH
    @Path("{code}")
    @RolesAllowed(Roles.EDITOR)
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "patchSource",
            summary = "Change some fields of a source; If-Match names what it changes")
    public SourceView patch(String code, MergePatch patch) {
        return editing.patch(
                Source.ROWS, code, patch, SourceInput.class, view(Source.figuresNow()));
    }

    @DELETE
    @Path("{code}")
    @RolesAllowed(Roles.EDITOR)
    @Operation(
            operationId = "deleteSource",
            summary = "End a source's record; earlier revisions still show it")
    public void delete(String code) {
        editing.end(Source.ROWS, code, () -> NamedBy.nothing("source", code, Source.NAMED_IN));
    }

    private static Function<Source, SourceView> view(Map<String, Long> figures) {
        return source -> SourceView.of(source, figures);
    }

    /** What a release brings. */
    static class Reference {

        @jakarta.enterprise.inject.Produces
        @Singleton
        ReferenceSet reference() {
            return new ReferenceSet(Source.TABLE, "reference/sources.yaml");
        }
    }
}
