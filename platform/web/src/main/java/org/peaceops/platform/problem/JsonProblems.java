package org.peaceops.platform.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A JSON body whose shape is wrong: names the field and, for an unknown one, the nearest. */
public class JsonProblems {

    private final ProblemMappers mappers;

    JsonProblems(ProblemMappers mappers) {
        this.mappers = mappers;
    }

    @ServerExceptionMapper
    Response mismatched(MismatchedInputException mismatch) {
        return mappers.problem(problem(mismatch));
    }

    /** Jackson reads a number before it minds how large it is, and lets this through unwrapped. */
    @ServerExceptionMapper
    Response outOfRange(NumberFormatException number) {
        StackTraceElement[] trace = number.getStackTrace();
        boolean read =
                trace.length > 0 && trace[0].getClassName().startsWith("com.fasterxml.jackson.");
        return read
                ? mappers.problem(
                        Problem.of(
                                ProblemType.INVALID_BODY,
                                "A number of the body is out of any range."))
                : mappers.fault(number);
    }

    /** The same for JSON that is read elsewhere than at the door. */
    public static ProblemException problem(JsonMappingException mismatch) {
        String field = path(mismatch.getPath());
        String message =
                mismatch instanceof UnrecognizedPropertyException unknown
                        ? "there is no such field. "
                                + Nearest.hint(
                                        unknown.getPropertyName(),
                                        unknown.getKnownPropertyIds().stream()
                                                .map(Object::toString)
                                                .toList())
                        : "not of the type that /openapi.json names for it";
        return Problem.of(
                        ProblemType.INVALID_BODY,
                        field.isEmpty()
                                ? "The body is not the JSON object that /openapi.json describes here."
                                : "%s: %s".formatted(field, message))
                .with(field.isEmpty() ? List.of() : List.of(new Violation(field, null, message)));
    }

    /** As broken constraints name a field: {@code life[2].date}. */
    private static String path(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(
                        r ->
                                r.getFieldName() != null
                                        ? "." + r.getFieldName()
                                        : "[" + r.getIndex() + "]")
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
