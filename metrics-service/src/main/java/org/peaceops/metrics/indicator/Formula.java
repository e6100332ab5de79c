package org.peaceops.metrics.indicator;

import java.util.List;
import org.peaceops.metrics.time.Period;

/** The small function of an indicator: what a member brings, and what that comes to. */
interface Formula {

    Shape shape();

    /** By what counts have to be told apart. */
    default Counts.Detail detail() {
        return Counts.Detail.NOTHING;
    }

    /** Whether countries outside the cohort matter to its figure. */
    default boolean needsEveryone() {
        return false;
    }

    /**
     * Whether fatalities are read too; months of which none are known are then not known at all.
     */
    default boolean needsFatalities() {
        return false;
    }

    /** Of one member. */
    Part part(Member member, Period period, Inputs in);

    /** Of those that count. */
    Amount sum(List<Part> parts, Period period, Inputs in);

    /** What has to be known of the data before its numbers are used. */
    default List<String> notes(Inputs in, Period last) {
        return List.of();
    }

    /** What has to be known of one cohort's number, by those that count. */
    default List<String> notes(List<Part> parts, Period period, Inputs in) {
        return List.of();
    }

    /** What the change is made of; null of what is no decomposition. */
    default List<ChangePart> changes(List<Part> parts, Period period, Inputs in) {
        return null;
    }

    /** By category; null of what has no targets. */
    default List<TargetDistance> targets(List<Part> parts, Period period, Inputs in) {
        return null;
    }
}
