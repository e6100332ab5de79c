package org.peaceops.platform.idempotency;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Supplier;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;

/**
 * Does what a POST asks once for each {@code Idempotency-Key}. The same key with other content is
 * 422, a second request while the first is at work 409; a request that failed frees its key.
 */
@RequestScoped
public class IdempotentPosts {

    private static final String HEADER = "Idempotency-Key";
    private static final String REPLAYED = "Idempotency-Replayed";
    private static final int LONGEST = 200;

    private final IdempotencyKeys keys;
    private final SecurityIdentity caller;
    private final HttpHeaders headers;
    private final UriInfo uri;

    IdempotentPosts(
            IdempotencyKeys keys, SecurityIdentity caller, HttpHeaders headers, UriInfo uri) {
        this.keys = keys;
        this.caller = caller;
        this.headers = headers;
        this.uri = uri;
    }

    /**
     * @param content what the request says, so that two with one key can be told apart
     */
    public Response once(String content, Supplier<Response> deed) {
        String key = headers.getHeaderString(HEADER);
        if (key == null) {
            return deed.get();
        }
        if (key.isBlank() || key.length() > LONGEST) {
            throw Problem.parameter(
                    HEADER, key, "1 to %d characters, a UUID for instance".formatted(LONGEST));
        }
        String fingerprint =
                IdempotencyKeys.fingerprint(
                        uri.getRequestUri().getRawPath(),
                        uri.getRequestUri().getRawQuery(),
                        content);
        var earlier = keys.take(name(), key, fingerprint);
        return earlier == null ? first(key, deed) : replay(earlier, fingerprint);
    }

    private Response first(String key, Supplier<Response> deed) {
        boolean done = false;
        try {
            Response answer = deed.get();
            keys.answered(name(), key, answer);
            done = true;
            return answer;
        } finally {
            if (!done) {
                keys.release(name(), key);
            }
        }
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
                .type(MediaType.APPLICATION_JSON)
                .entity(earlier.body())
                .build();
    }

    private String name() {
        return caller.getPrincipal().getName();
    }
}
