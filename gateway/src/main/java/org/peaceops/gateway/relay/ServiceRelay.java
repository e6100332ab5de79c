package org.peaceops.gateway.relay;

import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.net.URI;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.peaceops.gateway.access.Admission;
import org.peaceops.gateway.cache.Lead;
import org.peaceops.gateway.peer.Outages;
import org.peaceops.gateway.peer.Peer;
import org.peaceops.gateway.route.GatewaySettings;
import org.peaceops.gateway.snapshot.NewestRevisions;
import org.peaceops.platform.problem.ProblemException;

/**
 * Passes requests on to one service. Its connections are its own, so a slow or dead service takes
 * nothing from the others. Bodies stream both ways; neither side can run ahead of the other.
 */
final class ServiceRelay implements Handler<RoutingContext> {

    private static final Logger LOG = Logger.getLogger(ServiceRelay.class);

    private final String service;
    private final String origin;
    private final HttpClient client;
    private final GatewaySettings settings;
    private final Admission admission;
    private final Outages outages;
    private final Refusals refusals;
    private final NewestRevisions newest;

    ServiceRelay(
            String service,
            HttpClient client,
            GatewaySettings settings,
            Admission admission,
            Outages outages,
            Refusals refusals,
            NewestRevisions newest) {
        this.service = service;
        URI url = settings.services().get(service).url();
        this.origin = url.getScheme() + "://" + url.getAuthority();
        this.client = client;
        this.settings = settings;
        this.admission = admission;
        this.outages = outages;
        this.refusals = refusals;
        this.newest = newest;
    }

    @Override
    public void handle(RoutingContext rc) {
        // no byte of the body may pass before there is somebody to take it
        rc.request().pause();
        admission
                .check(rc)
                .compose(admitted -> connect())
                .compose(onward -> exchange(rc, onward))
                .onFailure(failure -> refuse(rc, failure));
    }

    private Future<HttpClientRequest> connect() {
        // includes the wait for a free connection, hence twice the limit of the connection itself
        long limit = 2 * settings.connectTimeout().toMillis();
        var target = new RequestOptions().setConnectTimeout(limit);
        return client.request(target).recover(failure -> Future.failedFuture(unreached(failure)));
    }

    private ProblemException unreached(Throwable failure) {
        if (failure instanceof ConnectionPoolTooBusyException
                || failure instanceof TimeoutException) {
            return Failures.busy(service);
        }
        outages.unreached(service, failure.getMessage());
        return Failures.unavailable(service);
    }

    private Future<Void> exchange(RoutingContext rc, HttpClientRequest onward) {
        if (rc.response().closed()) {
            onward.reset(0);
            return Future.succeededFuture();
        }
        ProxyRequest request = prepared(rc);
        // the answer's future says the same; without a handler Vert.x logs it as an error
        onward.exceptionHandler(broken -> LOG.debugf("%s: %s", rc.request().uri(), broken));
        StallWatch watch = StallWatch.over(rc, onward, settings.stallTimeout());
        return request.send(onward)
                .compose(answer -> answer(rc, answer))
                .onComplete(done -> watch.stop())
                .recover(failure -> Future.failedFuture(broken(watch)));
    }

    private static ProxyRequest prepared(RoutingContext rc) {
        HttpServerRequest caller = rc.request();
        if ("100-continue".equalsIgnoreCase(caller.getHeader(HttpHeaders.EXPECT))) {
            rc.response().writeContinue();
        }
        ProxyRequest request = ProxyRequest.reverseProxy(caller);
        Http2Bodies.mark(request, caller);
        HopHeaders.onward(request.headers(), caller);
        return request;
    }

    private Future<Void> answer(RoutingContext rc, ProxyResponse answer) {
        outages.answered(service);
        HopHeaders.back(answer, origin);
        Peer.coded(service)
                .ifPresent(peer -> newest.passed(peer, rc.request().method(), answer.headers()));
        Lead lead = Lead.of(rc);
        if (lead != null) {
            lead.watch(answer);
        }
        // with the phrase set, Vert.x no longer knows a 304 and gives it a length
        answer.setStatusMessage(null);
        return answer.send().onSuccess(sent -> Uploads.endWithAnswer(rc));
    }

    private ProblemException broken(StallWatch watch) {
        return watch.stalled() ? Failures.stalled(service) : Failures.broken(service);
    }

    private void refuse(RoutingContext rc, Throwable failure) {
        if (failure instanceof ProblemException problem) {
            refusals.answer(rc, problem);
        } else {
            rc.fail(failure);
        }
    }
}
