package org.peaceops.metrics.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Persons in some observations of one month, and in how many of them a number is absent.
 *
 * @param persons published totals added
 * @param ofKnownSex persons of those observations that give women
 * @param observations how many there are
 * @param withPersons how many of them give a total
 * @param withWomen how many give women
 * @param withMen how many give men
 */
record Count(
        long persons,
        long women,
        long men,
        long ofKnownSex,
        int observations,
        int withPersons,
        int withWomen,
        int withMen) {

    static final Count NONE = new Count(0, 0, 0, 0, 0, 0, 0, 0);

    /** The columns from which {@link #of} reads, over {@code contribution c}. */
    static final String COLUMNS =
            """
            coalesce(sum(c.total), 0) as persons, coalesce(sum(c.female), 0) as women, coalesce(sum(c.male), 0) as men,
            coalesce(sum(c.total) filter (where c.female is not null), 0) as of_known_sex, count(*) as observations,
            count(c.total) as with_persons, count(c.female) as with_women, count(c.male) as with_men""";

    static Count of(ResultSet row) throws SQLException {
        return new Count(
                row.getLong("persons"),
                row.getLong("women"),
                row.getLong("men"),
                row.getLong("of_known_sex"),
                row.getInt("observations"),
                row.getInt("with_persons"),
                row.getInt("with_women"),
                row.getInt("with_men"));
    }

    Count plus(Count other) {
        return new Count(
                persons + other.persons,
                women + other.women,
                men + other.men,
                ofKnownSex + other.ofKnownSex,
                observations + other.observations,
                withPersons + other.withPersons,
                withWomen + other.withWomen,
                withMen + other.withMen);
    }

    long of(Measure measure) {
        return switch (measure) {
            case TOTAL -> persons;
            case FEMALE -> women;
            case MALE -> men;
        };
    }

    /** How many observations give the measure. */
    int with(Measure measure) {
        return switch (measure) {
            case TOTAL -> withPersons;
            case FEMALE -> withWomen;
            case MALE -> withMen;
        };
    }
}
