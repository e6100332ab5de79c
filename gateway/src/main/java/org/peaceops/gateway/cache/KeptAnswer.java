package org.peaceops.gateway.cache;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** An answer that can be given again. */
final class KeptAnswer {

    private static final int OVERHEAD = 500;

    private final List<Header> headers;
    private final String etag;
    private final ByteBuf body;

    /** In the form in which it is sent, so that it need not be encoded for each caller. */
    private record Header(CharSequence name, CharSequence value) {

        static Header of(Map.Entry<String, String> header) {
            return new Header(
                    HttpHeaders.createOptimized(header.getKey()),
                    HttpHeaders.createOptimized(header.getValue()));
        }
    }

    /**
     * @param headers all that describe the body, with its ETag
     * @param body as it is sent, compressed or not
     */
    KeptAnswer(MultiMap headers, byte[] body) {
        this.headers = headers.entries().stream().map(Header::of).toList();
        this.etag = headers.get(HttpHeaders.ETAG);
        // outside the heap, from where the system sends without another copy
        ByteBuffer bytes = ByteBuffer.allocateDirect(body.length).put(body).flip();
        this.body = Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(bytes.asReadOnlyBuffer()));
    }

    int weight() {
        return OVERHEAD + body.readableBytes();
    }

    /** Gives it to the caller; 304 without a body if the caller has it already. */
    void send(RoutingContext rc) {
        HttpServerRequest request = rc.request();
        HttpServerResponse response = rc.response();
        headers.forEach(header -> response.headers().add(header.name(), header.value()));
        if (isKnownTo(request)) {
            response.headers().remove(HttpHeaders.CONTENT_ENCODING);
            response.headers().remove(HttpHeaders.CONTENT_TYPE);
            response.setStatusCode(304).end();
        } else if (request.method().equals(HttpMethod.HEAD)) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.readableBytes()))
                    .end();
        } else {
            response.end(buffer());
        }
    }

    /** Vert.x 4 has no other way to send bytes that it does not copy first. */
    @SuppressWarnings("deprecation")
    private Buffer buffer() {
        return Buffer.buffer(body.duplicate());
    }

    private boolean isKnownTo(HttpServerRequest request) {
        String known = request.getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null && (known.equals(etag) || names(known));
    }

    private boolean names(String known) {
        return Arrays.stream(known.split(","))
                .map(e -> e.strip().replaceFirst("^W/", ""))
                .anyMatch(e -> e.equals("*") || e.equals(etag));
    }
}
