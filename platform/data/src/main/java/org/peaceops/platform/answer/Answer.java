package org.peaceops.platform.answer;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/**
 * An answer as it goes over the line.
 *
 * @param body gzip if {@code packed}
 */
record Answer(byte[] body, boolean packed, MultivaluedMap<String, Object> headers) {

    private static final int OF_A_HEADER = 60;

    Answer {
        headers = new MultivaluedHashMap<>(headers);
    }

    String etag() {
        return headers.getFirst(HttpHeaders.ETAG).toString();
    }

    Response whole() {
        Response response = Response.ok(body).build();
        response.getHeaders().putAll(headers);
        return response;
    }

    Response notModified() {
        Response response = Response.notModified().build();
        response.getHeaders().putAll(headers);
        response.getHeaders().remove(HttpHeaders.CONTENT_TYPE);
        return response;
    }

    int weight() {
        return body.length + headers.size() * OF_A_HEADER;
    }
}
