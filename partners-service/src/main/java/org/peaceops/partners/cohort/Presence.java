package org.peaceops.partners.cohort;

/**
 * When a country is in, as far as known: surely on some days, possibly on those and more. Between
 * the two lies what no source tells, and it stays there: who may be a partner is neither in the
 * partners nor in the others.
 */
record Presence(Timeline sure, Timeline possible) {

    static final Presence NEVER = surely(Timeline.NEVER);
    static final Presence ALWAYS = surely(Timeline.ALWAYS);

    /** Nothing is known of any day. */
    static final Presence UNKNOWN = new Presence(Timeline.NEVER, Timeline.ALWAYS);

    static Presence surely(Timeline days) {
        return new Presence(days, days);
    }

    Presence not() {
        return new Presence(possible.not(), sure.not());
    }

    Presence and(Presence other) {
        return new Presence(sure.and(other.sure), possible.and(other.possible));
    }

    Presence or(Presence other) {
        return new Presence(sure.or(other.sure), possible.or(other.possible));
    }
}
