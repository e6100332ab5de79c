package org.peaceops.metrics.mission;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.peaceops.platform.http.Formats;
import org.peaceops.platform.list.Page;
import org.peaceops.platform.list.PageQuery;
import org.peaceops.platform.list.ReadQuery;
import org.peaceops.platform.problem.Nearest;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;
import org.peaceops.platform.reference.ReferenceSet;
import org.peaceops.platform.revision.Pinned;

/** Missions, as the release's reference data and imports tell them. */
@Path("/api/v1/missions")
@RunOnVirtualThread
@Pinned
@Tag(name = "Missions")
public class MissionResource {

    @GET
    @jakarta.ws.rs.Produces({Formats.JSON, Formats.CSV, Formats.NDJSON, Formats.XLSX})
    @Operation(operationId = "listMissions", summary = "UN peace operations by acronym")
    public Page<MissionView> list(@BeanParam MissionFilter filter, @BeanParam PageQuery page) {
        return page.of(Mission.matching(filter), MissionView::of);
    }

    @GET
    @Path("{acronym}")
    @jakarta.ws.rs.Produces(Formats.JSON)
    @Operation(operationId = "getMission", summary = "A mission")
    public MissionView get(
            @PathParam("acronym") @Parameter(example = "UNMISS") String acronym,
            @BeanParam ReadQuery query) {
        return Mission.pinned(acronym)
                .map(MissionView::of)
                .orElseThrow(
                        () ->
                                Problem.of(
                                        ProblemType.NOT_FOUND,
                                        "There is no mission \"%s\". %s"
                                                .formatted(
                                                        acronym,
                                                        Nearest.hint(
                                                                acronym, Mission.acronyms()))));
    }

    /** What a release brings. */
    static class Reference {

        @Produces
        @Singleton
        ReferenceSet reference() {
            return new ReferenceSet(Mission.TABLE, "reference/missions.csv");
        }
    }
}
