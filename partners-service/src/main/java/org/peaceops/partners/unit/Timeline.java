package org.peaceops.partners.unit;

import java.time.LocalDate;
import java.util.List;
import org.peaceops.partners.Day;
import org.peaceops.platform.problem.Violations;

/** Events in the order in which they came, each dated as precisely as it is known. */
record Timeline<E extends Timeline.Dated>(List<E> events) {

    /** Something that came on a day. */
    interface Dated {

        /** As a message calls it. */
        String what();

        Day date();

        /** Whether it ends what came before it. */
        boolean ends();
    }

    /**
     * How far things had come on a day.
     *
     * @param last the newest event that had come; null if none is known to have
     * @param reached every event up to it
     * @param possible whether one may have come, though none is known to have
     * @param note what the dates leave open; null if nothing
     */
    record Standing<E>(E last, List<E> reached, boolean possible, String note) {}

    /**
     * An event counts from the first day of what its date names, one that ends another only after
     * the last: a stated time counts whole at either end. One without a date counts once a later
     * one does.
     *
     * @param day null: as the record stands, whatever the dates
     */
    Standing<E> on(LocalDate day) {
        int count = day == null ? events.size() : reached(day);
        E last = count == 0 ? null : events.get(count - 1);
        boolean open = count < events.size() && events.get(count).date().first() == null;
        return new Standing<>(
                last, events.subList(0, count), open, day == null ? null : note(count, open, day));
    }

    private int reached(LocalDate day) {
        int count = 0;
        for (int i = 0; i < events.size(); i++) {
            LocalDate first = events.get(i).date().first();
            if (first != null && first.isAfter(day)) {
                break;
            }
            if (first != null) {
                count = i + 1;
            }
        }
        return count > 0 && isOnlyEnding(events.get(count - 1), day) ? count - 1 : count;
    }

    /** Whether what the event ends still counts on the day. */
    private boolean isOnlyEnding(E event, LocalDate day) {
        return event.ends() && event.date().known() && !event.date().last().isBefore(day);
    }

    private String note(int count, boolean open, LocalDate day) {
        if (open) {
            return "%s has no date; it may have come by then".formatted(events.get(count).what());
        }
        if (count < events.size() && events.get(count).date().vaguelyHolds(day)) {
            return vague(events.get(count), "by that day");
        }
        return events.subList(0, count).stream()
                .filter(e -> e.date().first() != null && e.date().last().isAfter(day))
                .findFirst()
                .map(e -> vague(e, "after that day"))
                .orElse(null);
    }

    private String vague(E event, String when) {
        return "%s is dated to the %s alone, from %s to %s; it may have come %s"
                .formatted(
                        event.what(),
                        event.date().precision(),
                        event.date().first(),
                        event.date().last(),
                        when);
    }

    /** Each event may have come on or after all before it. */
    void checkOrder(String field, Violations wrong) {
        E latest = null;
        for (int i = 0; i < events.size(); i++) {
            E event = events.get(i);
            if (event.date().first() == null) {
                continue;
            }
            wrong.unless(
                    latest == null || !event.date().last().isBefore(latest.date().first()),
                    "%s[%d].date".formatted(field, i),
                    event.date().date(),
                    latest == null
                            ? ""
                            : "%s cannot have come before %s, which came on or after %s; events stand in their order"
                                    .formatted(event.what(), latest.what(), latest.date().first()));
            if (latest == null || event.date().first().isAfter(latest.date().first())) {
                latest = event;
            }
        }
    }
}
