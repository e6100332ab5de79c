package org.peaceops.partners.partnership;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.peaceops.platform.list.EntitySelection;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Sorting;
import org.peaceops.platform.revision.Revisioned;
import org.peaceops.platform.revision.RevisionedTable;

/** A country's partnership in a program, in one of its versions. */
@Entity
@Table(name = "partnership")
public class Partnership extends Revisioned {

    static final RevisionedTable TABLE =
            new RevisionedTable(
                    "partnership",
                    "partnerships",
                    List.of("country", "program"),
                    List.of(
                            "valid_from",
                            "from_precision",
                            "valid_to",
                            "to_precision",
                            "status",
                            "source",
                            "locator",
                            "note"),
                    List.of());

    private static final Sorting<Partnership> SORTING =
            Sorting.byKey(
                    List.of(
                            SortField.text("program", "program", p -> p.program),
                            SortField.text("country", "country", p -> p.country)));

    public String country;
    public String program;
    public LocalDate validFrom;
    public String fromPrecision;
    public LocalDate validTo;
    public String toPrecision;
    public String status;
    public String source;
    public String locator;
    public String note;

    static EntitySelection<Partnership> matching(PartnershipFilter filter) {
        return new EntitySelection<>(Partnership.class, filter.where(), SORTING);
    }
}
