package org.peaceops.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;

/**
 * Does a POST with an {@code Idempotency-Key} once. The same key with another request is 422, a
 * second one while the first is at work 409; a request that failed frees its key. A JSON body is
 * compared by its bytes, a file by its length.
 */
class IdempotentPosts {

    private static final String HEADER = "Idempotency-Key";
    private static final String REPLAYED = "Idempotency-Replayed";
    private static final int LONGEST = 200;
    private static final int LARGEST_JSON = 1 << 20;

    private final IdempotencyKeys keys;
    private final SecurityIdentity caller;
    private final ObjectMapper json;

    IdempotentPosts(IdempotencyKeys keys, SecurityIdentity caller, ObjectMapper json) {
        this.keys = keys;
        this.caller = caller;
        this.json = json;
    }

    @ServerRequestFilter
    Response before(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString(HEADER);
        if (key == null || !request.getMethod().equals("POST") || caller.isAnonymous()) {
            return null;
        }
        if (key.isBlank() || key.length() > LONGEST) {
            throw Problem.parameter(
                    HEADER, key, "1 to %d characters, a UUID for instance".formatted(LONGEST));
        }
        String fingerprint = fingerprint(request);
        var earlier = keys.take(name(), key, fingerprint);
        if (earlier == null) {
            request.setProperty(HEADER, key);
            return null;
        }
        return replay(earlier, fingerprint);
    }

    @ServerResponseFilter
    void after(ContainerRequestContext request, ContainerResponseContext response)
            throws JsonProcessingException {
        if (!(request.getProperty(HEADER) instanceof String key)) {
            return;
        }
        if (response.getStatus() >= 300) {
            keys.release(name(), key);
            return;
        }
        byte[] body = response.hasEntity() ? json.writeValueAsBytes(response.getEntity()) : null;
        String location =
                Objects.toString(response.getHeaders().getFirst(HttpHeaders.LOCATION), null);
        keys.answered(
                name(),
                key,
                new IdempotencyKeys.Use(
                        null, response.getStatus(), location, MediaType.APPLICATION_JSON, body));
    }

    private static Response replay(IdempotencyKeys.Use earlier, String fingerprint) {
        if (!earlier.fingerprint().equals(fingerprint)) {
            throw Problem.of(
                    ProblemType.IDEMPOTENCY_KEY_REUSED,
                    "This Idempotency-Key came with another request before; use a new key for a new request.");
        }
        if (earlier.status() == null) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "The first request with this Idempotency-Key is still at work; ask again in a moment.");
        }
        return Response.status(earlier.status())
                .header(HttpHeaders.LOCATION, earlier.location())
                .header(REPLAYED, "true")
                .type(earlier.contentType())
                .entity(earlier.body())
                .build();
    }

    private static String fingerprint(ContainerRequestContext request) throws IOException {
        int body = 0;
        MediaType type = request.getMediaType();
        if (type != null && type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
            byte[] bytes = request.getEntityStream().readNBytes(LARGEST_JSON);
            body = Arrays.hashCode(bytes);
            request.setEntityStream(new ByteArrayInputStream(bytes));
        }
        return "%s %s %s %d"
                .formatted(
                        request.getUriInfo().getRequestUri().getRawPath(),
                        request.getUriInfo().getRequestUri().getRawQuery(),
                        request.getHeaderString(HttpHeaders.CONTENT_LENGTH),
                        body);
    }

    private String name() {
        return caller.getPrincipal().getName();
    }
}
