package org.peaceops.gateway.joined;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.peaceops.platform.security.Access;

/**
 * Says of each joined answer which snapshot it is of: ETag, 304 for who knows it, caching rules. An
 * answer with a part missing is no function of its snapshot: nobody is to keep it.
 */
class JoinedHeaders {

    private static final String SNAPSHOT = "Peaceops-Snapshot";

    private final CurrentVertxRequest current;
    private final Access access;
    private final String release;

    JoinedHeaders(
            CurrentVertxRequest current,
            Access access,
            @ConfigProperty(name = "quarkus.application.version") String release) {
        this.current = current;
        this.access = access;
        this.release = release;
    }

    @ServerResponseFilter
    void add(ContainerRequestContext request, ContainerResponseContext response) {
        Joined joined = Joined.of(current.getCurrent());
        if (joined == null) {
            return;
        }
        var headers = response.getHeaders();
        if (response.getStatus() != 200 || !joined.isWhole()) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
            return;
        }
        String etag = joined.fingerprint(variant(request));
        headers.putSingle(HttpHeaders.ETAG, "\"%s\"".formatted(etag));
        headers.putSingle(HttpHeaders.VARY, "Accept, Accept-Encoding, Authorization");
        headers.putSingle(HttpHeaders.CACHE_CONTROL, scope() + "no-cache");
        headers.putSingle(SNAPSHOT, joined.snapshot().toString());
        if (request.getRequest().evaluatePreconditions(new EntityTag(etag)) != null) {
            response.setStatus(304);
            response.setEntity(null);
        }
    }

    private String variant(ContainerRequestContext request) {
        return String.join(
                "\n",
                release,
                Objects.toString(request.getHeaderString(HttpHeaders.ACCEPT), "*/*"),
                Objects.toString(request.getHeaderString(HttpHeaders.ACCEPT_ENCODING), ""));
    }

    private String scope() {
        return access.readAccess() == Access.Reading.OPEN ? "public, " : "private, ";
    }
}
