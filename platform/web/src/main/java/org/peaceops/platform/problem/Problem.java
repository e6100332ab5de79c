package org.peaceops.platform.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * RFC 9457 problem document, {@code application/problem+json}.
 *
 * @param type stable URI of the kind of problem; its page is in docs/errors.md
 * @param title short text, the same for every problem of the type
 * @param status HTTP status
 * @param detail what happened here and how to mend it
 * @param instance the request's id; the same text is in the log
 * @param violations each thing wrong with the input, if that is the reason
 * @param more members of this type of problem alone
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "RFC 9457 problem document")
public record Problem(
        @Schema(examples = "urn:peaceops:problem:unknown-parameter") URI type,
        @Schema(examples = "Unknown query parameter") String title,
        @Schema(examples = "400") int status,
        @Schema(examples = "There is no parameter \"siez\" here. Did you mean \"size\"?")
                String detail,
        @Schema(examples = "urn:peaceops:request:0197a3c2") URI instance,
        List<Violation> violations,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> more) {

    private static final int LONGEST_ECHO = 100;

    public static final String MEDIA_TYPE = "application/problem+json";

    public static ProblemException of(ProblemType type, String detail) {
        return new ProblemException(type, detail, List.of(), Map.of());
    }

    /** 400 for a query parameter, naming it, what was sent and what would be right. */
    public static ProblemException parameter(String name, String value, String message) {
        String sent = value == null ? "" : " \"" + shown(value) + "\"";
        String end = message.endsWith(".") || message.endsWith("?") ? "" : ".";
        String detail = "Parameter \"%s\"%s: %s%s".formatted(name, sent, message, end);
        return new ProblemException(
                ProblemType.INVALID_PARAMETER,
                detail,
                List.of(new Violation(name, value, message)),
                Map.of());
    }

    /** A caller's text as a detail may repeat it: not too long. */
    public static String shown(String text) {
        return text.length() > LONGEST_ECHO ? text.substring(0, LONGEST_ECHO) + "…" : text;
    }

    /** The document for a request, for whoever answers outside a resource. */
    public static Problem from(ProblemException problem, String requestId) {
        ProblemType type = problem.type();
        return new Problem(
                type.uri(),
                type.title(),
                type.status(),
                problem.getMessage(),
                URI.create("urn:peaceops:request:" + requestId),
                problem.violations(),
                problem.more());
    }
}
