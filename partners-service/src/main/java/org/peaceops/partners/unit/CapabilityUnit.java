package org.peaceops.partners.unit;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.peaceops.partners.Day;
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
                            "assistance",
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

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Assistance> assistance;

    public String source;
    public String locator;
    public String note;

    /** The step that funding is in its life; empty where none can come at the end of it. */
    public Optional<LifeEvent> funded(Assistance given) {
        if (!given.isFunding()) {
            return Optional.empty();
        }
        LifeEvent step = LifeEvent.funded(given);
        Violations wrong = new Violations();
        Life.check(with(life, step), wrong);
        return Optional.of(step).filter(possible -> wrong.found().isEmpty());
    }

    /**
     * Why it cannot be helped then; empty if it can. Of a rough date one day will do.
     *
     * @param date known
     */
    public Optional<String> beyondHelp(Day date) {
        UnitOnDay first = UnitOnDay.of(this, date.first());
        UnitOnDay last = UnitOnDay.of(this, date.last());
        if (!last.mayExist()) {
            LifeEvent begin = life.getFirst();
            return Optional.of(
                    "its life begins later, with %s %s"
                            .formatted(begin.state(), begin.date().words()));
        }
        return first.isIn(UnitState.WITHDRAWN) && last.isIn(UnitState.WITHDRAWN)
                ? Optional.of("it is withdrawn by then")
                : Optional.empty();
    }

    /**
     * The next version, with that help.
     *
     * @param step that the help is in its life; null if none
     */
    public CapabilityUnit helped(Assistance given, LifeEvent step) {
        CapabilityUnit next = again();
        next.assistance = with(assistance, given);
        next.life = step == null ? life : with(life, step);
        return next;
    }

    /** The next version, without that help and without the step if it is there. */
    public CapabilityUnit without(Assistance given, LifeEvent step) {
        CapabilityUnit next = again();
        next.assistance = without(assistance, given);
        next.life = without(life, step);
        return next;
    }

    private static <E> List<E> with(List<E> all, E one) {
        List<E> longer = new ArrayList<>(all);
        longer.add(one);
        return longer;
    }

    private static <E> List<E> without(List<E> all, E one) {
        List<E> shorter = new ArrayList<>(all);
        shorter.remove(one);
        return shorter;
    }

    private CapabilityUnit again() {
        CapabilityUnit next = new CapabilityUnit();
        next.code = code;
        next.country = country;
        next.kind = kind;
        next.name = name;
        next.size = size;
        next.life = life;
        next.readiness = readiness;
        next.assistance = assistance;
        next.source = source;
        next.locator = locator;
        next.note = note;
        return next;
    }
}
