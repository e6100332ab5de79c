package org.peaceops.partners.unit;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What a unit does. */
public enum UnitKind {
    INFANTRY,
    ENGINEER,
    AVIATION,
    MEDICAL,
    LOGISTICS,
    SIGNALS,
    RIVERINE,
    /** Against improvised explosive devices. */
    COUNTER_IED,
    AIRLIFT,
    /** Command, control, communications and information systems. */
    C3IS,
    FORMED_POLICE,
    /** None of these; the unit's name says what. */
    OTHER;

    public static final List<String> CODES = Arrays.stream(values()).map(UnitKind::code).toList();

    /** For constraints on what editors send. */
    public static final String PATTERN =
            "infantry|engineer|aviation|medical|logistics|signals|riverine|counter-ied|airlift|c3is|formed-police|other";

    public static final String HINT =
            "infantry, engineer, aviation, medical, logistics, signals, riverine, counter-ied, airlift, c3is, formed-police or other";

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
