package org.peaceops.platform.answer;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpVersion;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.peaceops.platform.revision.ETags;
import org.peaceops.platform.revision.NewestRevision;
import org.peaceops.platform.revision.Pin;
import org.peaceops.platform.revision.PureReads;
import org.peaceops.platform.revision.Revisions;
import org.peaceops.platform.revision.StorageException;

/**
 * Gives a kept answer where there is one for this request and revision, else sees to it that the
 * answer now made is kept. Comes after every filter that may refuse a request, the check of who may
 * read among them.
 */
class KeptAnswers {

    private static final String TAKEN_ON = KeptAnswers.class.getName();
    private static final int AFTER_ALL_CHECKS = 10_000;

    /** Filters of answers run from high to low. */
    private static final int AFTER_ALL_HEADERS = 1;

    private record TakenOn(AnswerKey key, CompletableFuture<Answer> promise) {}

    private final Answers answers;
    private final AnswerSettings settings;
    private final NewestRevision newest;
    private final Packing packing;
    private final Pin pin;
    private final CurrentVertxRequest current;

    KeptAnswers(
            Answers answers,
            AnswerSettings settings,
            NewestRevision newest,
            Packing packing,
            Pin pin,
            CurrentVertxRequest current) {
        this.answers = answers;
        this.settings = settings;
        this.newest = newest;
        this.packing = packing;
        this.pin = pin;
        this.current = current;
    }

    @ServerRequestFilter(priority = AFTER_ALL_CHECKS)
    Response give(ContainerRequestContext request, ResourceInfo resource) {
        if (!answers.on() || !PureReads.isOne(resource)) {
            return null;
        }
        AnswerKey key = AnswerKey.of(request, isPackable(), askNewest());
        Answer answer = answers.known(key);
        if (answer == null && !takeOn(request, key)) {
            // another request alike was quicker; it is worth waiting for
            answer = answers.known(key);
        }
        if (answer == null) {
            return null;
        }
        String had = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (ETags.names(had, answer.etag())) {
            return answer.notModified();
        }
        sayPacked(answer);
        return answer.whole();
    }

    private boolean isPackable() {
        return current.getCurrent().request().version() != HttpVersion.HTTP_2;
    }

    private Revisions.Newest askNewest() {
        try {
            return newest.get();
        } catch (SQLException e) {
            throw new StorageException(e);
        }
    }

    /** False if another request has taken the answer on. */
    private boolean takeOn(ContainerRequestContext request, AnswerKey key) {
        // neither HEAD nor a question whether anything changed gives an answer to keep
        if (request.getMethod().equals(HttpMethod.HEAD)
                || request.getHeaderString(HttpHeaders.IF_NONE_MATCH) != null) {
            return true;
        }
        var promise = answers.promise(key);
        if (promise == null) {
            return false;
        }
        request.setProperty(TAKEN_ON, new TakenOn(key, promise));
        // whatever becomes of the request, nobody waits for it longer than it lasts
        current.getCurrent().addEndHandler(end -> promise.complete(null));
        return true;
    }

    @ServerResponseFilter(priority = AFTER_ALL_HEADERS)
    void keep(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(TAKEN_ON) instanceof TakenOn taken)) {
            return;
        }
        if (!isToKeep(response, taken.key())) {
            taken.promise().complete(null);
            return;
        }
        response.setEntityStream(
                new Copying(
                        response.getEntityStream(),
                        (int) settings.maxAnswer().asLongValue(),
                        body -> answer(body, request, response),
                        taken.promise()));
    }

    /** Another revision may have been opened since the key was made; that answer is not its own. */
    private boolean isToKeep(ContainerResponseContext response, AnswerKey key) {
        return response.getStatus() == Response.Status.OK.getStatusCode()
                && response.getEntity() != null
                && !(response.getEntity() instanceof StreamingOutput)
                && response.getHeaders().containsKey(HttpHeaders.ETAG)
                && pin.newestSeen() == key.revision();
    }

    private Answer answer(
            byte[] body, ContainerRequestContext request, ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.computeIfAbsent(HttpHeaders.CONTENT_TYPE, name -> List.of(response.getMediaType()));
        boolean packed =
                isPackable()
                        && packing.wanted(
                                request.getHeaderString(HttpHeaders.ACCEPT_ENCODING),
                                headers.getFirst(HttpHeaders.CONTENT_TYPE));
        Answer answer = new Answer(packed ? Packing.pack(body) : body, packed, headers);
        sayPacked(answer);
        return answer;
    }

    /** Past the framework, which else takes the header for the server's own and drops it. */
    private void sayPacked(Answer answer) {
        if (answer.packed()) {
            current.getCurrent().response().putHeader(HttpHeaders.CONTENT_ENCODING, Packing.GZIP);
        }
    }
}
