package org.peaceops.platform.http;

import java.util.Map;
import java.util.TreeMap;

/** The formats of answers, by the name that {@code format=} takes. */
public final class Formats {

    public static final String JSON = "application/json";
    public static final String CSV = "text/csv";
    public static final String NDJSON = "application/x-ndjson";
    public static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Of whole datasets alone. */
    public static final String PARQUET = "application/vnd.apache.parquet";

    /** Of whole datasets alone; version 2.0.0. */
    public static final String SDMX_CSV = "application/vnd.sdmx.data+csv";

    static final Map<String, String> BY_NAME =
            new TreeMap<>(
                    Map.of(
                            "json", JSON,
                            "csv", CSV,
                            "ndjson", NDJSON,
                            "xlsx", XLSX,
                            "parquet", PARQUET,
                            "sdmx-csv", SDMX_CSV));

    private Formats() {}
}
