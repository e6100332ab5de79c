package org.peaceops.gateway.relay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import org.jboss.logging.Logger;
import org.peaceops.platform.http.RequestId;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemException;

/** Answers a request that is not passed on, or whose service failed, with a problem document. */
@ApplicationScoped
class Refusals {

    private static final Logger LOG = Logger.getLogger("org.peaceops.problem");
    private static final String RETRY_SECONDS = "5";
    private static final long LINGER_MILLIS = 10_000;

    private final ObjectMapper json;

    Refusals(ObjectMapper json) {
        this.json = json;
    }

    void answer(RoutingContext rc, ProblemException refused) {
        HttpServerResponse response = rc.response();
        if (response.closed() || response.headWritten()) {
            LOG.debugf("%s: too late to say %s", rc.request().uri(), refused.getMessage());
            return;
        }
        Problem problem = Problem.from(refused, rc.request().getHeader(RequestId.HEADER));
        LOG.infof("%s %s: %s", problem.instance(), refused.type().code(), problem.detail());
        response.setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem.status() == 401) {
            response.putHeader("WWW-Authenticate", "Bearer realm=\"peaceops\"");
        } else if (problem.status() == 503) {
            response.putHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        var sent = response.end(bytes(problem));
        if (Uploads.endWithAnswer(rc)) {
            return;
        }
        if (problem.status() == 400) {
            // what follows on this connection may not be a request
            sent.onComplete(done -> rc.request().connection().close());
        } else {
            discardBody(rc);
        }
    }

    /**
     * Many a caller reads no answer before it has sent its whole body. So the body is taken and
     * dropped for a while before the connection is closed.
     */
    private static void discardBody(RoutingContext rc) {
        HttpServerRequest request = rc.request();
        if (request.isEnded()) {
            return;
        }
        // no longer to the service, should it have been on its way there
        request.handler(null).resume();
        rc.vertx()
                .setTimer(
                        LINGER_MILLIS,
                        late -> {
                            if (!request.isEnded()) {
                                request.connection().close();
                            }
                        });
    }

    private Buffer bytes(Problem problem) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
