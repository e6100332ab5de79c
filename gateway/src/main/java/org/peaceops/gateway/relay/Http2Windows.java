package org.peaceops.gateway.relay;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Gives a connection of HTTP/2 room for a full window of each of its streams, so that an upload
 * whose service is slow does not hold up the others of the same connection.
 */
@ApplicationScoped
class Http2Windows implements HttpServerOptionsCustomizer {

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        widen(options);
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        widen(options);
    }

    private static void widen(HttpServerOptions options) {
        var settings = options.getInitialSettings();
        long all = settings.getMaxConcurrentStreams() * settings.getInitialWindowSize();
        options.setHttp2ConnectionWindowSize(Math.toIntExact(all));
    }
}
