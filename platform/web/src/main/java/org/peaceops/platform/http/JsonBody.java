package org.peaceops.platform.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether a request brings JSON, judged by the header's text: what is malformed there is no JSON.
 */
public final class JsonBody {

    private static final Pattern JSON =
            Pattern.compile("application/(?:[\\w.+-]+\\+)?json\\s*(?:;.*)?");

    private JsonBody() {}

    public static boolean isIn(ContainerRequestContext request) {
        String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        return type != null && JSON.matcher(type.strip().toLowerCase(Locale.ROOT)).matches();
    }
}
