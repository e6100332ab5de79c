package org.peaceops.gateway.relay;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * HTTP/2 where TLS is configured. In cleartext it would come with the upgrade from HTTP/1.1, in
 * which bodies were lost: curl and Vert.x disagree whether they belong to the old protocol or the
 * new.
 */
@ApplicationScoped
class Http2 implements HttpServerOptionsCustomizer {

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setHttp2ClearTextEnabled(false);
    }

    /**
     * Gives a connection room for a full window of each of its streams, so that an upload whose
     * service is slow does not hold up the others.
     */
    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        var settings = options.getInitialSettings();
        long all = settings.getMaxConcurrentStreams() * settings.getInitialWindowSize();
        options.setHttp2ConnectionWindowSize(Math.toIntExact(all));
    }
}
