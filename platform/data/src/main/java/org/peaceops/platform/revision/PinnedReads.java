package org.peaceops.platform.revision;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.peaceops.platform.list.Cursor;
import org.peaceops.platform.problem.Problem;

/**
 * Runs a GET or a question in one repeatable-read, read-only transaction and pins it: to the
 * cursor's revision, to {@code asKnownOn}, or to the newest number that this very snapshot sees.
 */
@Pinned
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class PinnedReads {

    private final DataSource database;
    private final Revisions revisions;
    private final Pin pin;
    private final UriInfo uri;
    private final HttpHeaders headers;
    private final String release;

    PinnedReads(
            DataSource database,
            Revisions revisions,
            Pin pin,
            UriInfo uri,
            HttpHeaders headers,
            @ConfigProperty(name = "quarkus.application.version") String release) {
        this.database = database;
        this.revisions = revisions;
        this.pin = pin;
        this.uri = uri;
        this.headers = headers;
        this.release = release;
    }

    @AroundInvoke
    Object read(InvocationContext call) throws Exception {
        if (!reads(call.getMethod())) {
            return call.proceed();
        }
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            pinToOneRevision(call.getMethod());
                            answerNotModifiedIfSo();
                            return call.proceed();
                        });
    }

    private void pinToOneRevision(Method method) throws SQLException {
        // the transaction manager hands the same connection to whatever reads next
        try (Connection snapshot = database.getConnection()) {
            var newest = revisions.newestOfSnapshot(snapshot);
            MultivaluedMap<String, String> query = uri.getQueryParameters();
            String cursor = query.getFirst(Cursor.PARAMETER);
            String asked = query.getFirst(AsKnownOn.PARAMETER);
            long number =
                    cursor != null
                            ? Cursor.parse(cursor).revision()
                            : asked == null
                                    ? newest.number()
                                    : resolve(AsKnownOn.parse(asked), snapshot);
            refuseFuture(
                    number,
                    newest.number(),
                    cursor == null ? AsKnownOn.PARAMETER : Cursor.PARAMETER);
            pin.set(
                    number,
                    newest,
                    isStreamed(method),
                    PureReads.isPure(method) ? variant(newest.epoch()) : null);
        }
    }

    private long resolve(AsKnownOn asked, Connection snapshot) throws SQLException {
        return switch (asked) {
            case AsKnownOn.Number(long number) -> number;
            case AsKnownOn.Moment(var at) -> revisions.newestAt(snapshot, at);
        };
    }

    private static void refuseFuture(long number, long newest, String parameter) {
        if (number > newest) {
            throw Problem.parameter(
                    parameter,
                    Long.toString(number),
                    "there is no such revision yet, the newest is " + newest);
        }
    }

    private static boolean reads(Method method) {
        return method.isAnnotationPresent(jakarta.ws.rs.GET.class) || isQuestion(method);
    }

    private static boolean isQuestion(Method method) {
        Pinned own = method.getAnnotation(Pinned.class);
        return own != null && own.question();
    }

    private static boolean isStreamed(Method method) {
        Pinned own = method.getAnnotation(Pinned.class);
        return own != null && own.streamed();
    }

    private void answerNotModifiedIfSo() {
        if (!pin.pure()) {
            return;
        }
        String etag = pin.etag(pin.number());
        String known = headers.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (!"*".equals(known) && ETags.names(known, etag)) {
            throw new WebApplicationException(
                    Response.notModified().header(HttpHeaders.ETAG, etag).build());
        }
    }

    /** Tells apart what one address answers at one revision: release, format, encoding. */
    private String variant(String epoch) {
        String encodings =
                Objects.toString(headers.getHeaderString(HttpHeaders.ACCEPT_ENCODING), "");
        String accept = Objects.toString(headers.getHeaderString(HttpHeaders.ACCEPT), "*/*");
        return ETags.digest(String.join("\n", epoch, release, accept, encodings));
    }
}
