package org.peaceops.metrics.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.list.Where;

/** Months of which anything is known: somebody reported a number of the types asked for. */
final class KnownMonths {

    private KnownMonths() {}

    /** Those of a range; one look into the index for each month of it. */
    static NavigableSet<YearMonth> between(Scope scope, YearMonth from, YearMonth to) {
        Where where = scope.ofTypes();
        String sql =
                """
                select g.month::date as month
                from generate_series(?::date, ?::date, interval '1 month') g(month)
                where exists (select from contribution c
                              where c.month = g.month::date and c.total is not null and %s)"""
                        .formatted(where.sql());
        List<Object> arguments = new ArrayList<>();
        arguments.add(Scope.firstDay(from));
        arguments.add(Scope.firstDay(to));
        arguments.addAll(where.arguments());
        return new TreeSet<>(
                SqlSelection.query(
                        sql,
                        arguments,
                        row -> YearMonth.from(row.getObject("month", LocalDate.class))));
    }
}
