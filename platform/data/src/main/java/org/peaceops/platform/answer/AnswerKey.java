package org.peaceops.platform.answer;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import org.peaceops.platform.revision.Revisions;

/**
 * All that an answer follows from. The address stands as it was sent, since the answer's own links
 * repeat it; who asks is no part of it: whoever may read at all reads the same.
 *
 * @param accept also what {@code format=} says, which becomes this header
 * @param packable false with HTTP/2, whose answers the server packs again whatever they are
 * @param epoch tells this database from another with the same numbers
 */
record AnswerKey(
        String path,
        String query,
        String accept,
        String encodings,
        boolean packable,
        long revision,
        String epoch) {

    private static final int OF_ITSELF = 200;

    static AnswerKey of(
            ContainerRequestContext request, boolean packable, Revisions.Newest newest) {
        URI address = request.getUriInfo().getRequestUri();
        return new AnswerKey(
                address.getRawPath(),
                address.getRawQuery(),
                request.getHeaderString(HttpHeaders.ACCEPT),
                request.getHeaderString(HttpHeaders.ACCEPT_ENCODING),
                packable,
                newest.number(),
                newest.epoch());
    }

    /** Bytes that it takes, roughly. */
    int weight() {
        return OF_ITSELF + path.length() + (query == null ? 0 : query.length());
    }
}
