package org.peaceops.platform.export;

import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import org.peaceops.platform.http.Formats;

/** The formats of an export. */
enum FileFormat {
    CSV(Formats.CSV, "csv", ";charset=UTF-8"),
    NDJSON(Formats.NDJSON, "ndjson", ""),
    XLSX(Formats.XLSX, "xlsx", ""),
    PARQUET(Formats.PARQUET, "parquet", ""),
    SDMX_CSV(Formats.SDMX_CSV, "sdmx.csv", ";version=2.0.0;charset=UTF-8");

    private final String mediaType;
    private final String extension;
    private final String parameters;

    FileFormat(String mediaType, String extension, String parameters) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.parameters = parameters;
    }

    static FileFormat of(MediaType negotiated) {
        String name = negotiated.getType() + "/" + negotiated.getSubtype();
        return Arrays.stream(values())
                .filter(f -> f.mediaType.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    /** The first that the caller takes; CSV for one that takes anything. */
    static FileFormat preferred(List<MediaType> acceptable) {
        return acceptable.stream()
                .flatMap(
                        accepted ->
                                Arrays.stream(values())
                                        .filter(
                                                f ->
                                                        accepted.isCompatible(
                                                                MediaType.valueOf(f.mediaType))))
                .findFirst()
                .orElse(CSV);
    }

    String extension() {
        return extension;
    }

    String contentType() {
        return mediaType + parameters;
    }
}
