package org.peaceops.gateway.check;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How a published figure stands to the data. */
public enum CheckState {
    /** The data give the very number. */
    REPRODUCES,
    /** They give a number that the statement allows, rounded or qualified as it is. */
    WITHIN_STATED_ROUNDING,
    /** They give another. */
    DIFFERS,
    /** Something is missing, so nothing can be said for or against it. */
    NOT_REPRODUCIBLE;

    static final List<String> CODES = Arrays.stream(values()).map(CheckState::code).toList();

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
