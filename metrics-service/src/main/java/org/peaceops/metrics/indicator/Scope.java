package org.peaceops.metrics.indicator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Set;
import org.peaceops.platform.list.Where;
import org.peaceops.platform.revision.Pin;

/**
 * Which observations count, whoever's they are.
 *
 * @param personnelTypes none: all
 * @param missions none: all
 */
record Scope(Set<String> personnelTypes, Set<String> missions) {

    /** Conditions over {@code contribution c} in the pinned revision. */
    Where where(Collection<YearMonth> months) {
        return ofTypes()
                .andIn("c.month", months.stream().map(Scope::firstDay).toList())
                .andIn("c.mission", missions);
    }

    /** Whether a month is known at all is a matter of the types, not of where they served. */
    Where ofTypes() {
        return Where.pinned(Pin.current(), "c.from_revision", "c.to_revision")
                .andIn("c.personnel_type", personnelTypes);
    }

    static LocalDate firstDay(YearMonth month) {
        return month.atDay(1);
    }
}
