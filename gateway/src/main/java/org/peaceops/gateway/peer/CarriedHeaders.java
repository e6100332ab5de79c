package org.peaceops.gateway.peer;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peaceops.platform.http.RequestId;

/** What a caller's headers say to the services that are asked on its behalf. */
public final class CarriedHeaders {

    private static final List<String> NAMES =
            List.of(HttpHeaders.AUTHORIZATION, RequestId.HEADER, "traceparent", "tracestate");

    private CarriedHeaders() {}

    public static Map<String, String> of(HttpHeaders headers) {
        Map<String, String> carried = new HashMap<>();
        for (String name : NAMES) {
            String value = headers.getHeaderString(name);
            if (value != null) {
                carried.put(name, value);
            }
        }
        return carried;
    }
}
