package org.peaceops.partners.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.peaceops.partners.Day;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.list.Where;
import org.peaceops.platform.revision.Pin;

/**
 * Countries in a program, by its partnerships.
 *
 * @param active those in it on the day
 * @param beginUnknown those that may be in it: no source says since when
 */
record ActivePartners(List<Partner> active, List<String> beginUnknown) {

    /**
     * A country and since when it is in the program.
     *
     * @param from the earliest of its partnerships that run on the day
     */
    record Partner(String country, Day from) {}

    private record Row(String country, LocalDate from, String precision) {}

    /**
     * Of the request's revision. An unknown end goes on; an unknown begin does not count.
     *
     * @param on null: those of which no end is known
     */
    static ActivePartners of(String program, LocalDate on) {
        Where where =
                Where.pinned(Pin.current(), "from_revision", "to_revision")
                        .and("program = ?", program)
                        .andIf(on, "(valid_from is null or valid_from <= ?)");
        if (on == null) {
            where.and("valid_to is null").and("status <> 'ended'");
        } else {
            where.and("(valid_to is null or valid_to >= ?)", on);
        }
        List<Row> rows =
                SqlSelection.query(
                        "select country, valid_from, from_precision from partnership where %s order by country, valid_from nulls last"
                                .formatted(where.sql()),
                        where.arguments(),
                        row ->
                                new Row(
                                        row.getString(1),
                                        row.getObject(2, LocalDate.class),
                                        row.getString(3)));
        return onceEach(rows, on == null);
    }

    private static ActivePartners onceEach(List<Row> rows, boolean whateverTheDates) {
        List<Partner> active = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        String last = null;
        for (Row row : rows) {
            if (row.country.equals(last)) {
                continue;
            }
            last = row.country;
            if (row.from == null && !whateverTheDates) {
                unknown.add(row.country);
            } else {
                active.add(new Partner(row.country, Day.of(row.from, row.precision)));
            }
        }
        return new ActivePartners(active, unknown);
    }
}
