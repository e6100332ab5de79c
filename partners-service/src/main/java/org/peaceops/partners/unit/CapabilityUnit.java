package org.peaceops.partners.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.peaceops.platform.curated.Curated;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.problem.Violations;
import org.peaceops.platform.revision.Revisioned;
import org.peaceops.platform.revision.RevisionedTable;

/** A unit that a country pledges to peace operations, in one of its versions. */
@Entity
@Table(name = "capability_unit")
public class CapabilityUnit extends Revisioned {

    static final RevisionedTable TABLE =
            new RevisionedTable(
                    "capability_unit",
                    "capability-units",
                    List.of("code"),
                    List.of(
                            "country",
                            "kind",
                            "name",
                            "size",
                            "life",
                            "readiness",
                            "source",
                            "locator",
                            "note"),
                    List.of());

    public static final Curated<CapabilityUnit> ROWS =
            Curated.of(
                    CapabilityUnit.class,
                    "unit",
                    SortField.text("id", "code", u -> u.code),
                    List.of());

    /** Where a unit is named, as SQL over the table's current rows. */
    static final Map<String, String> NAMED_IN =
            Map.of(
                    "assessment",
                    "unit = ?",
                    "capability_need",
                    "unit = ?",
                    "capability_match_decision",
                    "unit = ?");

    public String code;
    public String country;
    public String kind;
    public String name;
    public Integer size;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<LifeEvent> life;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<ReadinessStep> readiness;

    public String source;
    public String locator;
    public String note;

    /**
     * The next version, with one more step in its life.
     *
     * @param wrong told if that cannot come now
     */
    public CapabilityUnit and(LifeEvent event, Violations wrong) {
        List<LifeEvent> longer = new ArrayList<>(life);
        longer.add(event);
        Life.check(longer, wrong);
        return living(longer);
    }

    /** The next version, without that step in its life if it is there. */
    public CapabilityUnit without(LifeEvent event) {
        List<LifeEvent> shorter = new ArrayList<>(life);
        shorter.remove(event);
        return living(shorter);
    }

    private CapabilityUnit living(List<LifeEvent> otherwise) {
        CapabilityUnit next = new CapabilityUnit();
        next.code = code;
        next.country = country;
        next.kind = kind;
        next.name = name;
        next.size = size;
        next.life = otherwise;
        next.readiness = readiness;
        next.source = source;
        next.locator = locator;
        next.note = note;
        return next;
    }
}
