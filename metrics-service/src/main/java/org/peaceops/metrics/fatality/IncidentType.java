package org.peaceops.metrics.fatality;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What somebody died of; {@code to-be-determined} and {@code unknown} are the publisher's. */
enum IncidentType {
    ACCIDENT,
    ILLNESS,
    MALICIOUS_ACT,
    SELF_INFLICTED,
    TO_BE_DETERMINED,
    UNKNOWN;

    /** What the Data Hub writes, folded. */
    static final Map<String, IncidentType> WORDS =
            Arrays.stream(values())
                    .collect(
                            Collectors.toMap(
                                    t ->
                                            t == SELF_INFLICTED
                                                    ? t.code()
                                                    : t.code().replace('-', ' '),
                                    t -> t));

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(IncidentType::code).toList();
    }
}
