package org.peaceops.metrics.contribution;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The numbers of persons in a cell, each as it is added up from observations {@code c}. */
enum Persons {
    TOTAL("sum(c.total)"),
    FEMALE("sum(c.female)"),
    MALE("sum(c.male)"),
    SEX_NOT_REPORTED(
            """
            case when count(c.total) > 0 then
              coalesce(sum(c.total - coalesce(c.female, 0) - coalesce(c.male, 0)) filter (where c.female is null or c.male is null), 0)
            end"""),
    KNOWN_WOMEN("sum(c.female) filter (where c.male is not null)"),
    SEX_KNOWN("sum(c.female + c.male)");

    private static final List<Persons> ALL = Arrays.asList(values());

    private final String sum;

    Persons(String sum) {
        this.sum = sum;
    }

    String sum() {
        return sum;
    }

    String column() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those behind women's percent are the last, and read only where percentages are told. */
    static List<Persons> read(boolean withShares) {
        return withShares ? ALL : ALL.subList(0, KNOWN_WOMEN.ordinal());
    }
}
