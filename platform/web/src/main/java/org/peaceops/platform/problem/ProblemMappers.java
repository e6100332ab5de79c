package org.peaceops.platform.problem;

import com.fasterxml.jackson.databind.JsonMappingException;
import io.quarkus.hibernate.validator.runtime.jaxrs.ResteasyReactiveViolationException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.Path;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.peaceops.platform.http.RequestId;

/** Turns whatever a request throws into one problem document; nothing else writes an error. */
public class ProblemMappers {

    private static final Logger LOG = Logger.getLogger("org.peaceops.problem");
    private static final int LONGEST_LOGGED = 400;
    private static final Map<Integer, ProblemType> BY_STATUS =
            Map.of(
                    400, ProblemType.INVALID_BODY,
                    404, ProblemType.NOT_FOUND,
                    405, ProblemType.METHOD_NOT_ALLOWED,
                    406, ProblemType.NOT_ACCEPTABLE,
                    413, ProblemType.TOO_LARGE,
                    415, ProblemType.UNSUPPORTED_MEDIA_TYPE);

    @ServerExceptionMapper
    public Response problem(ProblemException problem) {
        Problem body = Problem.from(problem, RequestId.current());
        LOG.infof(
                "%s %s: %s", body.instance(), problem.type().code(), oneLine(problem.getMessage()));
        var answer =
                Response.status(body.status())
                        .type(Problem.MEDIA_TYPE)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .entity(body);
        if (body.status() == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"peaceops\"");
        }
        problem.retryAfter()
                .ifPresent(wait -> answer.header(HttpHeaders.RETRY_AFTER, wait.toSeconds()));
        forgetWriter();
        return answer.build();
    }

    /** The writer of an answer that could not be written knows no problems. */
    private static void forgetWriter() {
        var request = CurrentRequestManager.get();
        if (request != null) {
            request.setEntityWriter(null);
        }
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(SecurityException refused) {
        String why =
                refused instanceof AuthenticationFailedException
                        ? "The bearer token is expired, not yet valid, of another issuer or badly signed. Get a new one and send it again."
                        : "This needs a bearer token: send \"Authorization: Bearer …\". docs/security.md says how to get one.";
        return problem(Problem.of(ProblemType.UNAUTHENTICATED, why));
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refused) {
        return problem(
                Problem.of(
                        ProblemType.FORBIDDEN,
                        "The token is valid but none of its roles may do this: imports need \"importer\", edits need \"editor\"."));
    }

    @ServerExceptionMapper
    Response invalid(ResteasyReactiveViolationException invalid) {
        List<Violation> violations =
                invalid.getConstraintViolations().stream()
                        .map(
                                v ->
                                        new Violation(
                                                field(v.getPropertyPath()),
                                                text(v.getInvalidValue()),
                                                v.getMessage()))
                        .toList();
        return problem(Violations.refusal(violations));
    }

    @ServerExceptionMapper
    Response http(WebApplicationException refused, UriInfo uri) {
        int status = refused.getResponse().getStatus();
        if (status < 400) {
            return refused.getResponse();
        }
        if (status >= 500) {
            return fault(refused);
        }
        if (refused.getCause() instanceof JsonMappingException unread) {
            return problem(JsonProblems.problem(unread));
        }
        ProblemType known = BY_STATUS.get(status);
        ProblemType type =
                known != null
                        ? known
                        : new ProblemType(
                                ProblemType.REQUEST_REFUSED.code(),
                                status,
                                ProblemType.REQUEST_REFUSED.title());
        return problem(Problem.of(type, explain(refused, uri)));
    }

    @ServerExceptionMapper
    public Response fault(Throwable fault) {
        LOG.errorf(fault, "urn:peaceops:request:%s failed", RequestId.current());
        return problem(
                Problem.of(
                        ProblemType.INTERNAL,
                        "Something went wrong here, not in your request. Nothing was changed. Send it again; if it stays, report the instance."));
    }

    private static String explain(WebApplicationException refused, UriInfo uri) {
        return switch (refused) {
            case NotFoundException e ->
                    "There is nothing at /%s. /openapi.json lists every address."
                            .formatted(Problem.shown(uri.getPath().replaceFirst("^/", "")));
            case NotAllowedException e ->
                    "The method is not allowed here; /openapi.json lists those that are.";
            default ->
                    switch (refused.getResponse().getStatus()) {
                        case 400 ->
                                "The body could not be read: send well-formed JSON with the fields that /openapi.json names.";
                        case 406 ->
                                "This answer comes as json, csv, ndjson or xlsx (lists), csv, ndjson, xlsx, parquet or sdmx-csv (exports), html (pages to print) or json: name one in Accept or format=.";
                        case 413 -> "The body is larger than this service takes; split the file.";
                        case 415 ->
                                "The Content-Type is not one that is read here; /openapi.json names those that are.";
                        default -> "The request could not be handled as sent.";
                    };
        };
    }

    /**
     * The path within the body: without the method and its parameter, and without element marks.
     */
    private static String field(Path path) {
        String[] parts = path.toString().split("\\.", 3);
        return parts.length < 3 ? "body" : parts[2].replaceAll("\\.<[^>]*>", "");
    }

    /** A caller's text must not look like log lines of ours. */
    private static String oneLine(String text) {
        String flat = text.replaceAll("\\p{Cntrl}", " ");
        return flat.length() > LONGEST_LOGGED ? flat.substring(0, LONGEST_LOGGED) + "…" : flat;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
