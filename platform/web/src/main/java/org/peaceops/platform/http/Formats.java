package org.peaceops.platform.http;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The formats in which things are answered, by the name that {@code format=} takes. */
public final class Formats {

    public static final String JSON = "application/json";
    public static final String CSV = "text/csv";
    public static final String NDJSON = "application/x-ndjson";
    public static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Of the few resources that are pages to print. */
    public static final String HTML = "text/html";

    static final Map<String, String> BY_NAME =
            new TreeMap<>(
                    Map.of("json", JSON, "csv", CSV, "ndjson", NDJSON, "xlsx", XLSX, "html", HTML));

    private Formats() {}

    /** The names of the formats that a resource produces. */
    static Set<String> names(List<String> mediaTypes) {
        Set<String> names = new TreeSet<>(BY_NAME.keySet());
        names.removeIf(name -> !mediaTypes.contains(BY_NAME.get(name)));
        return names;
    }
}
