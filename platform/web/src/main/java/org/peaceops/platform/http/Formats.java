package org.peaceops.platform.http;

import java.util.Map;
import java.util.TreeMap;

/** The formats in which a list is answered, by the name that {@code format=} takes. */
public final class Formats {

    public static final String JSON = "application/json";
    public static final String CSV = "text/csv";
    public static final String NDJSON = "application/x-ndjson";
    public static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    static final Map<String, String> BY_NAME =
            new TreeMap<>(Map.of("json", JSON, "csv", CSV, "ndjson", NDJSON, "xlsx", XLSX));

    private Formats() {}
}
