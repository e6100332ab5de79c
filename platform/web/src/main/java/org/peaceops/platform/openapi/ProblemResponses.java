package org.peaceops.platform.openapi;

import static org.peaceops.platform.openapi.ProblemResponse.BAD_REQUEST;
import static org.peaceops.platform.openapi.ProblemResponse.CHANGED_MEANWHILE;
import static org.peaceops.platform.openapi.ProblemResponse.CONFLICT;
import static org.peaceops.platform.openapi.ProblemResponse.FORBIDDEN;
import static org.peaceops.platform.openapi.ProblemResponse.MATCH_NEEDED;
import static org.peaceops.platform.openapi.ProblemResponse.NOT_ACCEPTABLE;
import static org.peaceops.platform.openapi.ProblemResponse.NOT_FOUND;
import static org.peaceops.platform.openapi.ProblemResponse.NO_SUCH_ANSWER;
import static org.peaceops.platform.openapi.ProblemResponse.TOO_LARGE;
import static org.peaceops.platform.openapi.ProblemResponse.UNACCEPTABLE_BODY;
import static org.peaceops.platform.openapi.ProblemResponse.UNAUTHENTICATED;
import static org.peaceops.platform.openapi.ProblemResponse.UNAVAILABLE;
import static org.peaceops.platform.openapi.ProblemResponse.UNSUPPORTED_MEDIA_TYPE;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/**
 * Adds to each operation the problems that it may answer, so that no resource has to repeat them.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ProblemResponses implements OASFilter {

    private static final Set<ProblemResponse> ALWAYS =
            EnumSet.of(BAD_REQUEST, UNAUTHENTICATED, FORBIDDEN, UNAVAILABLE);
    private static final Set<ProblemResponse> SENDING =
            EnumSet.of(CONFLICT, TOO_LARGE, UNSUPPORTED_MEDIA_TYPE, UNACCEPTABLE_BODY);
    private static final Set<ProblemResponse> REPLACING =
            EnumSet.of(CHANGED_MEANWHILE, MATCH_NEEDED);

    @Override
    public void filterOpenAPI(OpenAPI document) {
        OperationDeed deed =
                (path, method, operation) ->
                        problems(new Traits(method, operation))
                                .forEach(problem -> problem.addTo(operation, document));
        deed.onEach(document);
    }

    private static Set<ProblemResponse> problems(Traits traits) {
        Set<ProblemResponse> problems = EnumSet.copyOf(ALWAYS);
        if (traits.isGet()) {
            problems.add(NOT_ACCEPTABLE);
        } else {
            problems.addAll(SENDING);
        }
        if (traits.isGet() && traits.has("format")) {
            problems.add(NO_SUCH_ANSWER);
        }
        if (traits.changesARow()) {
            problems.addAll(REPLACING);
        }
        if (traits.hasPathParameter()) {
            problems.add(NOT_FOUND);
        }
        return problems;
    }
}
