package org.peaceops.platform.imports;

import java.nio.file.Path;
import java.time.Instant;

/**
 * What an address answered.
 *
 * @param status 200 or 304
 * @param file the body as it came; null with 304
 * @param etag the version that the address names, if it does
 * @param lastModified the same as a time
 */
record Fetched(
        String url,
        Instant at,
        int status,
        Path file,
        String fileName,
        String etag,
        String lastModified) {

    /** The version of an address's file that an earlier import brought. */
    record Known(long importId, String fileName, String sha256, String etag, String lastModified) {}
}
