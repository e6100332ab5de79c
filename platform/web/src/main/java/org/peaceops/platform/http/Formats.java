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

    /** What an answer says besides its rows, where its format has no other place for it. */
    public static final String NOTE_HEADER = "Peaceops-Note";

    /** Of the parameter that every answer with rows takes. */
    public static final String PARAMETER =
            "The format of the answer, as Accept would ask for it; the same rows in each. What json says in notes or page.note, the others say in headers "
                    + NOTE_HEADER
                    + ", and xlsx in a second sheet too.";

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
