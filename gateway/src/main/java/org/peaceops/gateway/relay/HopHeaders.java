package org.peaceops.gateway.relay;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.peaceops.platform.http.RequestId;

/** What changes in the headers from one hop to the next; all else is passed on as it came. */
final class HopHeaders {

    /** RFC 9110, 7.6.1, and what older clients send in their place. */
    private static final List<String> OF_ONE_HOP =
            List.of(
                    "connection",
                    "keep-alive",
                    "proxy-authenticate",
                    "proxy-authorization",
                    "proxy-connection",
                    "te",
                    "trailer",
                    "transfer-encoding",
                    "upgrade");

    private HopHeaders() {}

    /** From caller to service. */
    static void onward(MultiMap headers, HttpServerRequest caller) {
        dropOfThisHop(headers);
        // answered here already, see ServiceRelay
        headers.remove(HttpHeaders.EXPECT);
        // what a caller says about its own address is worth nothing; Quarkus has looked at trusted
        // proxies in front of this gateway, if any are configured
        headers.remove("Forwarded");
        headers.set("X-Forwarded-For", caller.remoteAddress().hostAddress());
        headers.set("X-Forwarded-Proto", caller.scheme());
        if (caller.authority() != null) {
            headers.set("X-Forwarded-Host", caller.authority().toString());
        }
    }

    /** From service to caller. */
    static void back(ProxyResponse answer, String origin) {
        MultiMap headers = answer.headers();
        dropOfThisHop(headers);
        // the gateway's own answer has it already
        headers.remove(RequestId.HEADER);
        String location = headers.get(HttpHeaders.LOCATION);
        if (location != null && location.startsWith(origin + "/")) {
            // where the service runs is nobody's business; the path is the same here
            headers.set(HttpHeaders.LOCATION, location.substring(origin.length()));
        }
        if (headers.contains(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY, true)) {
            headers.remove(HttpHeaders.CONTENT_ENCODING);
        }
    }

    private static void dropOfThisHop(MultiMap headers) {
        Stream.concat(
                        headers.getAll(HttpHeaders.CONNECTION).stream()
                                .flatMap(named -> Stream.of(named.split(",")))
                                .map(named -> named.strip().toLowerCase(Locale.ROOT)),
                        OF_ONE_HOP.stream())
                .toList()
                .forEach(headers::remove);
    }
}
