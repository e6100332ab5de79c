package org.peaceops.partners.cohort;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.peaceops.platform.http.QueryValues;
import org.peaceops.platform.problem.Problem;

/** Which days of a period decide who counts. */
enum Membership {
    /** Who is in on the first day. */
    AT_START,
    /** Who is in on the last day. */
    AT_END,
    /** Who is in on any day; each atom of the expression is judged over the whole period. */
    EVER,
    /** Each country on the days on which it is in; the days are in the answer. */
    AS_JOINED;

    static final List<String> CODES = Arrays.stream(values()).map(Membership::code).toList();

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Reads the parameter. Without it, the first day decides; over all time, where there is none,
     * any day does.
     */
    static Membership parse(String code, Period period) {
        if (code == null) {
            return period.isAllTime() ? EVER : AT_START.checked(period);
        }
        QueryValues.oneOf("membership", code, CODES);
        return values()[CODES.indexOf(code)].checked(period);
    }

    private Membership checked(Period period) {
        if (this == AT_START && period.from() == null) {
            throw Problem.parameter(
                    "membership", code(), "at-start needs a first day: on=, or from= and to=");
        }
        if (this == AT_END && period.to() == null) {
            throw Problem.parameter(
                    "membership", code(), "at-end needs a last day: on=, or from= and to=");
        }
        return this;
    }

    /** The days of the period that decide. */
    Period deciding(Period period) {
        return switch (this) {
            case AT_START -> new Period(period.from(), period.from());
            case AT_END -> new Period(period.to(), period.to());
            case EVER, AS_JOINED -> period;
        };
    }

    /**
     * An atom as the expression combines it. Who counts as joined is judged day by day, else an
     * atom holds or does not.
     */
    Presence judged(Presence atom, Period deciding) {
        return this == AS_JOINED
                ? atom
                : new Presence(wholly(atom.sure(), deciding), wholly(atom.possible(), deciding));
    }

    private static Timeline wholly(Timeline days, Period deciding) {
        return deciding.meets(days) ? Timeline.ALWAYS : Timeline.NEVER;
    }
}
