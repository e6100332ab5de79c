package org.peaceops.partners.match;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.peaceops.partners.unit.Assistance;
import org.peaceops.partners.unit.LifeEvent;
import org.peaceops.platform.curated.Curated;
import org.peaceops.platform.list.EntitySelection;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Where;
import org.peaceops.platform.revision.Revisioned;
import org.peaceops.platform.revision.RevisionedTable;

/** What editors decided of a need and an offer, in one of its versions. */
@Entity
@Table(name = "capability_match_decision")
public class MatchDecision extends Revisioned {

    static final String ACCEPTED = "accepted";
    static final String DECLINED = "declined";

    static final RevisionedTable TABLE =
            new RevisionedTable(
                    "capability_match_decision",
                    "capability-match-decisions",
                    List.of("code"),
                    List.of("need", "offer", "decision", "unit", "assistance", "step", "note"),
                    List.of());

    public static final Curated<MatchDecision> ROWS =
            Curated.of(
                    MatchDecision.class,
                    "decision",
                    SortField.text("id", "code", d -> d.code),
                    List.of(SortField.text("decision", "decision", d -> d.decision)));

    public String code;
    public String need;
    public String offer;
    public String decision;
    public String unit;

    /** As it stands on the unit; null if declined. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Assistance assistance;

    /** What it put into the unit's life; null if nothing. */
    @JdbcTypeCode(SqlTypes.JSON)
    public LifeEvent step;

    public String note;

    /** Ids hold no point, so the two can be told apart. */
    static String code(String need, String offer) {
        return need + "." + offer;
    }

    static EntitySelection<MatchDecision> matching(DecisionFilter filter) {
        return ROWS.matching(
                Curated.pinned()
                        .andIf(filter.need, "need = ?")
                        .andIf(filter.offer, "offer = ?")
                        .andIf(filter.unit, "unit = ?")
                        .andIf(filter.decision(), "decision = ?"));
    }

    /** As things are now. */
    static List<MatchDecision> acceptedOf(String offer) {
        return ROWS.matching(
                        new Where()
                                .and("toRevision is null")
                                .and("offer = ?", offer)
                                .and("decision = ?", ACCEPTED))
                .all();
    }

    boolean isAccepted() {
        return decision.equals(ACCEPTED);
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
