package org.peaceops.gateway.peer;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.peaceops.platform.http.RequestId;

/** What a caller's headers say to the services that are asked on its behalf. */
public final class CarriedHeaders {

    private static final List<String> NAMES =
            List.of(HttpHeaders.AUTHORIZATION, RequestId.HEADER, "traceparent", "tracestate");

    private CarriedHeaders() {}

    public static Map<String, String> of(HttpHeaders headers) {
        return of(headers::getHeaderString);
    }

    public static Map<String, String> of(HttpServerRequest request) {
        return of(request::getHeader);
    }

    private static Map<String, String> of(UnaryOperator<String> headers) {
        Map<String, String> carried = new HashMap<>();
        for (String name : NAMES) {
            String value = headers.apply(name);
            if (value != null) {
                carried.put(name, value);
            }
        }
        return carried;
    }
}
