package org.peaceops.partners.cohort;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.List;
import org.peaceops.platform.curated.Curated;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;
import org.peaceops.platform.revision.Revisioned;
import org.peaceops.platform.revision.RevisionedTable;

/** A cohort that is saved under a code, in one of its versions. */
@Entity
@Table(name = "cohort")
public class Cohort extends Revisioned {

    static final RevisionedTable TABLE =
            new RevisionedTable(
                    "cohort",
                    "cohorts",
                    List.of("code"),
                    List.of("name", "expression", "note", "source", "locator"),
                    List.of());

    static final Curated<Cohort> ROWS =
            Curated.of(
                    Cohort.class,
                    "cohort",
                    SortField.text("code", "code", c -> c.code),
                    List.of(SortField.text("name", "name", c -> c.name)));

    public String code;
    public String name;
    public String expression;
    public String note;

    /** Null where it is nobody's but our own. */
    public String source;

    public String locator;

    /** 409 if another saved cohort's expression names it. */
    static void refuseIfNamed(String code) {
        List<String> naming =
                ROWS.allNow().stream().filter(c -> c.names(code)).map(c -> c.code).toList();
        if (!naming.isEmpty()) {
            throw Problem.of(
                    ProblemType.CONFLICT,
                    "The cohort %s is still named by %s. Change or delete those first."
                            .formatted(code, String.join(", ", naming)));
        }
    }

    private boolean names(String other) {
        return ExpressionParser.parse(expression).saved().stream()
                .anyMatch(named -> named.code().equals(other));
    }
}
