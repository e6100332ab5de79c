package org.peaceops.platform.revision;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.peaceops.platform.security.Access;

/** Says of each pinned answer which revision it is: ETag, 304 for a known row, caching rules. */
class RevisionHeaders {

    private final Pin pin;
    private final Access access;

    RevisionHeaders(Pin pin, Access access) {
        this.pin = pin;
        this.access = access;
    }

    @ServerResponseFilter
    void add(ContainerRequestContext request, ContainerResponseContext response) {
        Object entity = response.getEntity();
        boolean row = entity instanceof Versioned;
        if (response.getStatus() >= 300 && response.getStatus() != 304) {
            return;
        }
        var headers = response.getHeaders();
        if (!pin.isSet() && headers.containsKey(HttpHeaders.ETAG)) {
            // an answer kept from before brings its own
            return;
        }
        if (pin.isSet()) {
            headers.putSingle(Revision.HEADER, pin.number());
        }
        if (pin.isSet() ? !pin.pure() : !row) {
            headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        } else if (pin.isSet()) {
            String etag = row ? pin.etag((Versioned) entity) : pin.etag(pin.number());
            headers.putSingle(HttpHeaders.ETAG, etag);
            headers.putSingle(HttpHeaders.VARY, "Accept, Accept-Encoding, Authorization");
            headers.putSingle(HttpHeaders.CACHE_CONTROL, scope() + "no-cache");
            if (ETags.names(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), etag)) {
                response.setStatus(304);
                response.setEntity(null);
            }
        } else {
            headers.putSingle(
                    HttpHeaders.ETAG, "\"%d\"".formatted(((Versioned) entity).revision()));
        }
    }

    private String scope() {
        return access.readAccess() == Access.Reading.OPEN ? "public, " : "private, ";
    }
}
