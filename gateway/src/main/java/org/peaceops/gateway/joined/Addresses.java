package org.peaceops.gateway.joined;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses that this gateway asks and links. */
public final class Addresses {

    private Addresses() {}

    /** A text as part of an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
