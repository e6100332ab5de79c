package org.peaceops.programs.figure;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How two figures of one measure stand to each other. */
public enum Agreement {
    /** One value, stated alike. */
    SAME,
    /** Stated otherwise, but both can be true. */
    COMPATIBLE,
    /** Of different days or periods. */
    DIFFERS_BY_DATE,
    /** Of different people, countries or programs. */
    DIFFERS_BY_SCOPE,
    /** Both cannot be true. */
    CONFLICT;

    static final List<String> CODES = Arrays.stream(values()).map(Agreement::code).toList();

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
