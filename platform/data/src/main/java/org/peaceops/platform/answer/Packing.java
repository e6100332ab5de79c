package org.peaceops.platform.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Packs an answer once, instead of each time it is given: the server leaves packed bytes alone. */
@ApplicationScoped
class Packing {

    static final String GZIP = "gzip";

    private final List<String> mediaTypes;

    Packing(@ConfigProperty(name = "quarkus.http.compress-media-types") List<String> mediaTypes) {
        this.mediaTypes = mediaTypes;
    }

    /**
     * @param encodings the request's Accept-Encoding; null takes none
     */
    boolean wanted(String encodings, Object mediaType) {
        MediaType type =
                mediaType instanceof MediaType t ? t : MediaType.valueOf(mediaType.toString());
        return encodings != null
                && mediaTypes.contains(type.getType() + "/" + type.getSubtype())
                && Arrays.stream(encodings.toLowerCase(Locale.ROOT).split(","))
                        .map(String::strip)
                        .anyMatch(
                                e ->
                                        e.equals(GZIP)
                                                || e.matches("gzip\\s*;\\s*q=(1|0\\.\\d*[1-9]).*"));
    }

    static byte[] pack(byte[] body) {
        var bytes = new ByteArrayOutputStream(body.length / 4 + 64);
        try (var gzip = new GZIPOutputStream(bytes, 1 << 13)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
