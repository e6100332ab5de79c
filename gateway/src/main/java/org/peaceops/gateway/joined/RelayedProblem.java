package org.peaceops.gateway.joined;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemException;
import org.peaceops.platform.problem.ProblemType;
import org.peaceops.platform.problem.Violation;

/**
 * A service's problem as the gateway's own: what the service found wrong is the caller's to mend.
 */
final class RelayedProblem {

    private static final String PREFIX = "urn:peaceops:problem:";

    private RelayedProblem() {}

    static ProblemException of(int status, JsonNode body) {
        String type = body.path("type").asText();
        String code =
                type.startsWith(PREFIX)
                        ? type.substring(PREFIX.length())
                        : ProblemType.REQUEST_REFUSED.code();
        String title = body.path("title").asText(ProblemType.REQUEST_REFUSED.title());
        List<Violation> violations = new ArrayList<>();
        for (JsonNode v : body.path("violations")) {
            violations.add(new Violation(text(v, "field"), text(v, "value"), text(v, "message")));
        }
        return Problem.of(new ProblemType(code, status, title), body.path("detail").asText(title))
                .with(violations);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).isMissingNode() || node.path(field).isNull()
                ? null
                : node.path(field).asText();
    }
}
