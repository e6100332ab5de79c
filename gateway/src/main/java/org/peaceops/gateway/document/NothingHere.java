package org.peaceops.gateway.document;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemMappers;
import org.peaceops.platform.problem.ProblemType;

/** 404 for an address that no service and no resource of the gateway has. */
class NothingHere {

    private final Surface surface;
    private final ProblemMappers problems;

    NothingHere(Surface surface, ProblemMappers problems) {
        this.surface = surface;
        this.problems = problems;
    }

    @ServerExceptionMapper
    Response answer(NotFoundException missed, UriInfo uri) {
        String path = uri.getRequestUri().getPath();
        String hint =
                surface.nearest(path)
                        .map("Did you mean %s?"::formatted)
                        .orElse("/api/v1 lists what there is, /openapi.json describes it.");
        return problems.problem(
                Problem.of(
                        ProblemType.NOT_FOUND, "There is nothing at %s. %s".formatted(path, hint)));
    }
}
