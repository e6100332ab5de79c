package org.peaceops.partners.partnership;

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

/**
 * A country's partnership in a program over one period, in one of its versions. A country that
 * leaves and joins again has two.
 */
@Entity
@Table(name = "partnership")
public class Partnership extends Revisioned {

    static final RevisionedTable TABLE =
            new RevisionedTable(
                    "partnership",
                    "partnerships",
                    List.of("code"),
                    List.of(
                            "country",
                            "program",
                            "valid_from",
                            "from_precision",
                            "valid_to",
                            "to_precision",
                            "status",
                            "source",
                            "locator",
                            "note"),
                    List.of());

    static final Curated<Partnership> ROWS =
            Curated.of(
                    Partnership.class,
                    "partnership",
                    SortField.text("id", "code", p -> p.code),
                    List.of(
                            SortField.text("program", "program", p -> p.program),
                            SortField.text("country", "country", p -> p.country),
                            SortField.text("status", "status", p -> p.status),
                            SortField.text("source", "source", p -> p.source),
                            // text, so that an unknown day has a place too: the first
                            SortField.text(
                                    "from",
                                    "coalesce(cast(validFrom as string), '')",
                                    p -> p.validFrom == null ? "" : p.validFrom.toString())));

    public String code;
    public String country;
    public String program;

    /** First day of what is stated, such as of a fiscal year. */
    public LocalDate validFrom;

    public String fromPrecision;

    /** Last day of what is stated. */
    public LocalDate validTo;

    public String toPrecision;
    public String status;
    public String source;
    public String locator;
    public String note;

    static EntitySelection<Partnership> matching(PartnershipFilter filter) {
        return ROWS.matching(filter.where());
    }

    Day from() {
        return Day.of(validFrom, fromPrecision);
    }

    Day to() {
        return Day.of(validTo, toPrecision);
    }

    Tenure tenure() {
        return new Tenure(from(), to(), status.equals("ended"));
    }
}
