package org.peaceops.partners.unit;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How far a unit has come, in the order in which it comes there. */
public enum UnitState {
    PLEDGED,
    ASSISTANCE_FUNDED,
    EQUIPPED,
    TRAINED,
    ASSESSED,
    SELECTED,
    DEPLOYING,
    DEPLOYED,
    /** No longer in the mission, or on the way to it, or selected for it. */
    WITHDRAWN;

    static final List<String> CODES = Arrays.stream(values()).map(UnitState::code).toList();

    static final String PATTERN =
            "pledged|assistance-funded|equipped|trained|assessed|selected|deploying|deployed|withdrawn";

    static UnitState of(String code) {
        return values()[CODES.indexOf(code)];
    }

    /** Whether it is of one mission, which must be named. */
    boolean hasMission() {
        return this == SELECTED || this == DEPLOYING || this == DEPLOYED;
    }

    /** Whether it is help given to the unit. */
    boolean isAssistance() {
        return this == ASSISTANCE_FUNDED || this == EQUIPPED || this == TRAINED;
    }

    /**
     * What may come next. Steps may be skipped, never gone back; equipment and training come in
     * either order; a second donor may fund what is not yet equipped or trained.
     *
     * @param life states so far, in order
     */
    static Set<UnitState> after(List<UnitState> life) {
        if (life.isEmpty()) {
            return EnumSet.range(PLEDGED, DEPLOYED);
        }
        return switch (life.getLast()) {
            case PLEDGED, ASSISTANCE_FUNDED -> EnumSet.range(ASSISTANCE_FUNDED, DEPLOYED);
            case EQUIPPED -> afterHalf(life.contains(TRAINED), TRAINED);
            case TRAINED -> afterHalf(life.contains(EQUIPPED), EQUIPPED);
            case ASSESSED -> EnumSet.range(SELECTED, DEPLOYED);
            case SELECTED -> EnumSet.of(DEPLOYING, DEPLOYED, WITHDRAWN);
            case DEPLOYING -> EnumSet.of(DEPLOYED, WITHDRAWN);
            case DEPLOYED -> EnumSet.of(WITHDRAWN);
            case WITHDRAWN -> EnumSet.range(ASSESSED, DEPLOYED);
        };
    }

    private static Set<UnitState> afterHalf(boolean whole, UnitState otherHalf) {
        Set<UnitState> next = EnumSet.range(ASSESSED, DEPLOYED);
        if (!whole) {
            next.add(otherHalf);
        }
        return next;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
