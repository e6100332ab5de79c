package org.peaceops.launcher.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** A problem document (RFC 9457) in one or a few lines. */
final class ProblemText {

    private ProblemText() {}

    /** Its detail and violations; the status alone when the body is no such document. */
    static String of(int status, String body) {
        JsonNode problem;
        try {
            problem = new JsonMapper().readTree(body);
        } catch (IOException e) {
            problem = null;
        }
        if (problem == null || !problem.path("detail").isTextual()) {
            return "The gateway answered with status %d and no explanation.".formatted(status);
        }
        StringBuilder text = new StringBuilder(problem.get("detail").asText());
        for (JsonNode violation : problem.path("violations")) {
            String message = violation.path("message").asText();
            if (text.indexOf(message) < 0) {
                text.append("%n  %s: %s".formatted(violation.path("field").asText(), message));
            }
        }
        return text.toString();
    }
}
