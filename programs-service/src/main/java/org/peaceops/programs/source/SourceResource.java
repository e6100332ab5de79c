package org.peaceops.programs.source;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.peaceops.platform.http.Formats;
import org.peaceops.platform.http.QueryValues;
import org.peaceops.platform.list.Page;
import org.peaceops.platform.list.PageQuery;
import org.peaceops.platform.list.ReadQuery;
import org.peaceops.platform.problem.Nearest;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;
import org.peaceops.platform.reference.ReferenceSet;
import org.peaceops.platform.revision.Pinned;

/** Sources, as the release's reference data names them. */
@Path("/api/v1/sources")
@RunOnVirtualThread
@Pinned
@Tag(name = "Sources")
public class SourceResource {

    private static final Set<String> KINDS = Set.of("web-page", "fact-sheet", "guide", "dataset");

    @GET
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(
            operationId = "listSources",
            summary = "Documents and datasets that facts are taken from")
    public Page<SourceView> list(
            @QueryParam("kind")
                    @Parameter(
                            description = "Kind of source",
                            schema =
                                    @Schema(
                                            enumeration = {
                                                "web-page",
                                                "fact-sheet",
                                                "guide",
                                                "dataset"
                                            }))
                    String kind,
            @BeanParam PageQuery page) {
        return page.of(Source.matching(QueryValues.oneOf("kind", kind, KINDS)), SourceView::of);
    }

    @GET
    @Path("{code}")
    @Produces(Formats.JSON)
    @Operation(operationId = "getSource", summary = "A source")
    public SourceView get(
            @PathParam("code") @Parameter(example = "PM-GPI") String code,
            @BeanParam ReadQuery query) {
        return Source.pinned(code)
                .map(SourceView::of)
                .orElseThrow(
                        () ->
                                Problem.of(
                                        ProblemType.NOT_FOUND,
                                        "There is no source \"%s\". %s"
                                                .formatted(
                                                        code, Nearest.hint(code, Source.codes()))));
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
