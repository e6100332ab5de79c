package org.peaceops.platform.revision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code If-Match} and {@code If-None-Match}: lists of ETags, or {@code *} for any. */
public final class ETags {

    private static final int DIGEST_BYTES = 12;
    private static final String ANY = "*";
    private static final Pattern REVISION = Pattern.compile("\"(\\d{1,18})(?:\\.[^\"]*)?\"");

    private ETags() {}

    /** Whether the header names the ETag; weakly, as proxies that compress send them. */
    public static boolean names(String header, String etag) {
        return header != null
                && Arrays.stream(header.strip().split("\\s*,\\s*"))
                        .map(e -> e.startsWith("W/") ? e.substring(2) : e)
                        .anyMatch(e -> e.equals(ANY) || e.equals(etag));
    }

    /** Whether the header names the revision, whatever the format in which its ETag was got. */
    static boolean namesRevision(String header, long revision) {
        return Arrays.stream(header.strip().split("\\s*,\\s*"))
                .anyMatch(e -> e.equals(ANY) || revisionIn(e) == revision);
    }

    /** A short name for a text that no other text has. */
    static String digest(String text) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, DIGEST_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long revisionIn(String etag) {
        Matcher matcher = REVISION.matcher(etag.startsWith("W/") ? etag.substring(2) : etag);
        return matcher.matches() ? Long.parseLong(matcher.group(1)) : -1;
    }
}
