package org.peaceops.partners.need;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.peaceops.partners.Day;
import org.peaceops.platform.curated.Curated;
import org.peaceops.platform.list.EntitySelection;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.revision.Revisioned;
import org.peaceops.platform.revision.RevisionedTable;

/** A capability that a country lacks, in one of its versions. */
@Entity
@Table(name = "capability_need")
public class CapabilityNeed extends Revisioned {

    public static final String OPEN = "open";

    static final RevisionedTable TABLE =
            new RevisionedTable(
                    "capability_need",
                    "capability-needs",
                    List.of("code"),
                    List.of(
                            "country",
                            "kind",
                            "unit",
                            "quantity",
                            "persons",
                            "needed_by",
                            "needed_by_precision",
                            "priority",
                            "status",
                            "source",
                            "locator",
                            "note"),
                    List.of());

    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    public static final Curated<CapabilityNeed> ROWS =
            Curated.of(
                    CapabilityNeed.class,
                    "need",
                    SortField.text("id", "code", n -> n.code),
                    List.of(
                            SortField.text("country", "country", n -> n.country),
                            SortField.text("kind", "kind", n -> n.kind),
                            SortField.date(
                                    "neededBy",
                                    "coalesce(neededBy, date 9999-12-31)",
                                    n -> n.neededBy == null ? NEVER : n.neededBy)));

    public String code;
    public String country;
    public String kind;
    public String unit;
    public Integer quantity;
    public Integer persons;
    public LocalDate neededBy;
    public String neededByPrecision;
    public String priority;
    public String status;
    public String source;
    public String locator;
    public String note;

    static EntitySelection<CapabilityNeed> matching(NeedFilter filter) {
        return ROWS.matching(
                Curated.pinned()
                        .andIn("country", filter.countries())
                        .andIn("kind", filter.kinds())
                        .andIf(filter.unit, "unit = ?")
                        .andIn("priority", filter.priorities())
                        .andIf(filter.status(), "status = ?"));
    }

    public Day neededBy() {
        return Day.of(neededBy, neededByPrecision);
    }

    public boolean isOpen() {
        return status.equals(OPEN);
    }

    /** Editors alone fill it: no release and no file does. */
    static class Edited {

        @Produces
        @Singleton
        RevisionedTable table() {
            return TABLE;
        }
    }
}
