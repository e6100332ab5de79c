package org.peaceops.partners.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.peaceops.partners.Day;
import org.peaceops.platform.curated.Curated;
import org.peaceops.platform.list.EntitySelection;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Where;
import org.peaceops.platform.revision.Revisioned;
import org.peaceops.platform.revision.RevisionedTable;

/** An assessment of a country or of one of its units, in one of its versions. */
@Entity
@Table(name = "assessment")
public class Assessment extends Revisioned {

    static final String SELF_SUFFICIENCY = "self-sufficiency";
    static final String SELF_SUFFICIENT = "self-sufficient";

    static final RevisionedTable TABLE =
            new RevisionedTable(
                    "assessment",
                    "assessments",
                    List.of("code"),
                    List.of(
                            "country",
                            "kind",
                            "assessed_on",
                            "assessed_precision",
                            "outcome",
                            "criteria_met",
                            "criteria_total",
                            "assessor",
                            "unit",
                            "program",
                            "source",
                            "locator",
                            "note"),
                    List.of());

    private static final LocalDate NEVER = LocalDate.of(1, 1, 1);

    public static final Curated<Assessment> ROWS =
            Curated.of(
                    Assessment.class,
                    "assessment",
                    SortField.text("id", "code", a -> a.code),
                    List.of(
                            SortField.text("country", "country", a -> a.country),
                            SortField.text("kind", "kind", a -> a.kind),
                            SortField.date(
                                    "date",
                                    "coalesce(assessedOn, date 0001-01-01)",
                                    a -> a.assessedOn == null ? NEVER : a.assessedOn)));

    public String code;
    public String country;
    public String kind;
    public LocalDate assessedOn;
    public String assessedPrecision;
    public String outcome;
    public Integer criteriaMet;
    public Integer criteriaTotal;
    public String assessor;
    public String unit;
    public String program;
    public String source;
    public String locator;
    public String note;

    static EntitySelection<Assessment> matching(AssessmentFilter filter) {
        return ROWS.matching(
                Curated.pinned()
                        .andIn("country", filter.countries())
                        .andIn("kind", filter.kinds())
                        .andIn("outcome", filter.outcomes())
                        .andIf(filter.assessor, "assessor = ?")
                        .andIf(filter.unit, "unit = ?")
                        .andIf(filter.program, "program = ?")
                        .andIf(filter.from(), "assessedOn >= ?")
                        .andIf(filter.to(), "assessedOn <= ?"));
    }

    /** Those of self-sufficiency made by the day, the newest first. */
    static List<Assessment> ofSelfSufficiency(LocalDate on) {
        Where where = Curated.pinned().and("kind = ?", SELF_SUFFICIENCY).and("assessedOn <= ?", on);
        return ROWS.matching(where).all().stream().sorted(AssessmentOrder.NEWEST_FIRST).toList();
    }

    Day date() {
        return Day.of(assessedOn, assessedPrecision);
    }
}
