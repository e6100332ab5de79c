package org.peaceops.gateway.relay;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.PoolOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.peaceops.gateway.access.Admission;
import org.peaceops.gateway.peer.Outages;
import org.peaceops.gateway.route.GatewaySettings;
import org.peaceops.gateway.route.Route;
import org.peaceops.gateway.route.Routes;
import org.peaceops.gateway.snapshot.NewestRevisions;

/** Mounts a relay for every route, one relay per service. */
@ApplicationScoped
class PassThrough {

    /**
     * After the filters (request id, CORS) but before Quarkus' own limits and compression, which
     * are for answers that are made here.
     */
    private static final int ORDER = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1;

    private static final int LONGEST_HEADER = 20 * 1024;

    private final Vertx vertx;
    private final GatewaySettings settings;
    private final Routes routes;
    private final Admission admission;
    private final Outages outages;
    private final Refusals refusals;
    private final NewestRevisions newest;

    PassThrough(
            Vertx vertx,
            GatewaySettings settings,
            Routes routes,
            Admission admission,
            Outages outages,
            Refusals refusals,
            NewestRevisions newest) {
        this.vertx = vertx;
        this.settings = settings;
        this.routes = routes;
        this.admission = admission;
        this.outages = outages;
        this.refusals = refusals;
        this.newest = newest;
    }

    void mount(@Observes Router router) {
        Map<String, ServiceRelay> relays = new HashMap<>();
        for (Route route : routes.all()) {
            ServiceRelay relay = relays.computeIfAbsent(route.service(), this::relay);
            Handler<RoutingContext> unlessJoined = rc -> passUnlessJoined(rc, relay);
            // "prefix*" would also take /programsX
            router.route(route.prefix()).order(ORDER).handler(unlessJoined);
            router.route(route.prefix() + "/*").order(ORDER).handler(unlessJoined);
        }
    }

    private void passUnlessJoined(RoutingContext rc, ServiceRelay relay) {
        if (routes.isJoined(rc.normalizedPath())) {
            rc.next();
        } else {
            relay.handle(rc);
        }
    }

    private ServiceRelay relay(String service) {
        URI url = settings.services().get(service).url();
        return new ServiceRelay(
                service, client(service, url), settings, admission, outages, refusals, newest);
    }

    private HttpClient client(String service, URI url) {
        boolean isSecure = "https".equals(url.getScheme());
        int standardPort = isSecure ? 443 : 80;
        var options =
                new HttpClientOptions()
                        .setDefaultHost(url.getHost())
                        .setDefaultPort(url.getPort() < 0 ? standardPort : url.getPort())
                        .setSsl(isSecure)
                        .setConnectTimeout(Math.toIntExact(settings.connectTimeout().toMillis()))
                        .setIdleTimeout(Math.toIntExact(settings.idleTimeout().toSeconds()))
                        .setMaxHeaderSize(LONGEST_HEADER)
                        .setMetricsName("http|" + service);
        var pool =
                new PoolOptions()
                        .setHttp1MaxSize(settings.connections())
                        .setMaxWaitQueueSize(settings.waiting());
        return vertx.createHttpClient(options, pool);
    }
}
