package org.peaceops.partners.cohort;

import java.util.List;
import java.util.Locale;

/** What the days of a member mean, so that an open one is not taken for an unknown one. */
enum Dates {
    /** They are given; a null end is open. */
    STATED,
    /** Every day. */
    ALWAYS,
    /** It is in, but no source says on which days. */
    NOT_KNOWN,
    /** It met each part of the expression at some time, but never all on one day. */
    NEVER_AT_ONCE;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * @param spans on which it is surely in
     * @param possible whether it may be in on some other day for all that is known
     */
    static Dates of(List<Timeline.Span> spans, boolean possible) {
        if (spans.isEmpty()) {
            return possible ? NOT_KNOWN : NEVER_AT_ONCE;
        }
        return spans.getFirst().equals(Timeline.Span.ENDLESS) ? ALWAYS : STATED;
    }
}
