package org.peaceops.gateway.cache;

import java.util.regex.Pattern;

/** What a caller unpacks. Callers name many encodings in many orders; two are enough for all. */
public final class Encodings {

    public static final String GZIP = "gzip";
    public static final String IDENTITY = "identity";

    private static final Pattern TAKES_GZIP =
            Pattern.compile("(?i).*\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$)).*");

    private Encodings() {}

    /**
     * @param accepted as sent in Accept-Encoding; null if nothing was
     */
    public static String of(String accepted) {
        if (accepted == null || accepted.equals(IDENTITY)) {
            return IDENTITY;
        }
        boolean isGzip = accepted.equals(GZIP) || TAKES_GZIP.matcher(accepted).matches();
        return isGzip ? GZIP : IDENTITY;
    }
}
