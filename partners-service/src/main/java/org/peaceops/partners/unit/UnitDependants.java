package org.peaceops.partners.unit;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peaceops.partners.Dependants;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;
import org.peaceops.platform.problem.Violation;
import org.peaceops.platform.revision.Along;
import org.peaceops.platform.revision.Revisioned;

/**
 * What must stay of a unit while other rows rest on it: its country and kind, and the assistance
 * that accepted matches gave it. Looked at in the open revision, when no import can change it any
 * more.
 */
final class UnitDependants implements Along<CapabilityUnit> {

    /** Of an assessment the country alone must be the unit's. */
    private static final String NAMING =
            """
            (select 'need ' || code as who, unit, true as of_kind
             from capability_need where to_revision is null and unit is not null
             union all
             select 'decision ' || code, unit, true
             from capability_match_decision where to_revision is null and unit is not null
             union all
             select 'assessment ' || code, unit, false
             from assessment where to_revision is null and unit is not null)""";

    private static final String DECIDED =
            """
            (select coalesce(jsonb_agg(a order by a), '[]')
             from jsonb_array_elements(%s.assistance) a where a -> 'decision' is not null)""";

    private static final String MOVED =
            """
            select d.code, n.who
            from differing d
            join capability_unit c on c.code = d.code and c.to_revision is null
            join %s n on n.unit = d.code
            where d.country <> c.country or n.of_kind and d.kind <> c.kind
            order by 1, 2 limit 1""";

    private static final String UNDECIDED =
            """
            select d.code
            from differing d
            left join capability_unit c on c.code = d.code and c.to_revision is null
            where %s <> %s
            order by 1 limit 1""";

    @Override
    public Set<Class<? extends Revisioned>> writes() {
        return Set.of();
    }

    @Override
    public void change(CapabilityUnit was, CapabilityUnit next) {
        List<Assistance> decided = was == null ? List.of() : Assistance.decided(was.assistance);
        if (!Assistance.decided(next.assistance).equals(decided)) {
            throw Problem.of(
                            ProblemType.CONFLICT,
                            "Assistance that names a decision comes from accepting a match and changes with it alone: /capability-matches/decisions. Send it as it is there, or none where there is none.")
                    .with(List.of(new Violation("assistance", null, "with " + ids(decided))));
        }
        boolean moved = was != null && !was.country.equals(next.country);
        if (moved || was != null && !was.kind.equals(next.kind)) {
            Dependants.refuse(
                    refused(was.code),
                    "select who from %s n where unit = ? and (? or of_kind) order by 1"
                            .formatted(NAMING),
                    was.code,
                    moved);
        }
    }

    private static String ids(List<Assistance> decided) {
        return decided.isEmpty()
                ? "no decision"
                : String.join(", ", decided.stream().map(Assistance::decision).toList());
    }

    private static String refused(String unit) {
        return "The unit %s cannot change its country or kind".formatted(unit);
    }

    /** Why rows of a file cannot be loaded, which stand in the table {@code differing}. */
    static Optional<String> ofChanged(Connection transaction) throws SQLException {
        try (var query = transaction.createStatement()) {
            try (var row = query.executeQuery(MOVED.formatted(NAMING))) {
                if (row.next()) {
                    String refused = refused(row.getString(1));
                    return Optional.of(Dependants.refusal(refused, List.of(row.getString(2))));
                }
            }
            String undecided = UNDECIDED.formatted(DECIDED.formatted("d"), DECIDED.formatted("c"));
            try (var row = query.executeQuery(undecided)) {
                return row.next()
                        ? Optional.of(
                                "The file changes assistance of the unit %s that accepted matches gave; that changes at /capability-matches/decisions alone. Keep those parts of the cell as the API shows them."
                                        .formatted(row.getString(1)))
                        : Optional.empty();
            }
        }
    }
}
