package org.peaceops.programs.search;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.peaceops.platform.http.Formats;
import org.peaceops.platform.http.QueryValues;
import org.peaceops.platform.list.Page;
import org.peaceops.platform.list.PageQuery;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.revision.Pinned;

/** Search over everything that this service holds. */
@Path("/api/v1/search")
@RunOnVirtualThread
@Pinned
@Tag(name = "Search")
public class SearchResource {

    private static final int LONGEST = 300;
    private static final Set<String> KINDS =
            Set.of("programs", "funding", "offices", "systems", "courses", "figures", "sources");

    @GET
    @Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(
            operationId = "search",
            summary =
                    "Programs, offices, systems, courses, figures and sources by words, best first")
    public Page<SearchHit> search(
            @QueryParam("q")
                    @Parameter(
                            description =
                                    "Words; \"quoted words\" stand together, or offers a choice, -word leaves out. Typos are forgiven.",
                            required = true,
                            example = "rapid deployment")
                    String q,
            @QueryParam("kind")
                    @Parameter(
                            description = "Only these resources, separated by commas",
                            schema =
                                    @Schema(
                                            enumeration = {
                                                "programs",
                                                "funding",
                                                "offices",
                                                "systems",
                                                "courses",
                                                "figures",
                                                "sources"
                                            }))
                    List<String> kind,
            @BeanParam PageQuery page) {
        if (q == null) {
            throw Problem.parameter("q", null, "it is needed: one or more words to look for");
        }
        if (q.length() > LONGEST) {
            throw Problem.parameter("q", q, "at most %d characters".formatted(LONGEST));
        }
        List<String> kinds = QueryValues.list(kind);
        kinds.forEach(k -> QueryValues.oneOf("kind", k, KINDS));
        return page.of(new Search(q, kinds).hits(), hit -> hit);
    }
}
