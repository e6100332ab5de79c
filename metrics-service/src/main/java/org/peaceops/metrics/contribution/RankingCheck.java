package org.peaceops.metrics.contribution;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peaceops.platform.imports.Findings;
import org.peaceops.platform.imports.ImportProblem;

/** Holds a ranking's totals against the sum of detail, and its ranks against its totals. */
final class RankingCheck {

    /** Each ranked country with the sum of the detail known of it in that month. */
    private static final String COMPARED =
            """
            (select s.line, s.month, s.country, s.total, s.flags[1]::integer as rank, k.detail,
                    rank() over (partition by s.month order by s.total desc) as rank_by_total
             from staged s left join (
                 select month, country, sum(total) as detail from contribution
                 where to_revision is null and month in (select month from staged)
                 group by month, country having count(total) > 0) k
             on k.month = s.month and k.country = s.country) r""";

    private static final String DIFFERING =
            """
            select line, total::text as value,
                   format('the detail known of %s in %s adds up to %s', country, to_char(month, 'YYYY-MM'), detail) as hint
            from %s where detail <> total""";
    private static final String MISPLACED =
            """
            select line, rank::text as value,
                   format('by the totals of the file %s is number %s; ties share the first number', country, rank_by_total) as hint
            from %s where rank <> rank_by_total""";
    private static final String NOT_RANKED =
            """
            select null::bigint as line, c.country as value,
                   format('the detail known of %s in %s adds up to %s, and the ranking does not have it',
                          c.country, to_char(c.month, 'YYYY-MM'), sum(c.total)) as hint
            from contribution c where c.to_revision is null and c.month in (select month from staged)
              and not exists (select from staged s where s.month = c.month and s.country = c.country)
            group by c.month, c.country having sum(c.total) > 0""";

    private final Connection transaction;
    private final String compared;

    RankingCheck(Connection transaction, String staged) {
        this.transaction = transaction;
        this.compared = COMPARED.replace("staged", staged);
    }

    Findings findings() throws SQLException {
        List<ImportProblem> problems = new ArrayList<>();
        problems.addAll(
                warnings(
                        "total-differs",
                        "total",
                        DIFFERING.replace("from %s", "from " + compared)));
        problems.addAll(
                warnings("rank-differs", "rank", MISPLACED.replace("from %s", "from " + compared)));
        problems.addAll(warnings("not-ranked", "country", NOT_RANKED));
        return new Findings(counts(), problems);
    }

    private List<ImportProblem> warnings(String code, String column, String sql)
            throws SQLException {
        return FoundProblems.warnings(transaction, code, column, sql);
    }

    private Map<String, Long> counts() throws SQLException {
        String sql =
                """
                select count(*), coalesce(sum(total), 0), count(*) filter (where detail = total),
                       count(*) filter (where detail <> total), count(*) filter (where detail is null),
                       count(*) filter (where rank is distinct from rank_by_total)
                from\s"""
                        + compared;
        try (var query = transaction.prepareStatement(sql);
                var row = query.executeQuery()) {
            row.next();
            Map<String, Long> counts = new LinkedHashMap<>();
            counts.put("countriesRanked", row.getLong(1));
            counts.put("total", row.getLong(2));
            counts.put("agreeing", row.getLong(3));
            counts.put("differing", row.getLong(4));
            counts.put("nothingKnown", row.getLong(5));
            counts.put("ranksDiffering", row.getLong(6));
            return counts;
        }
    }
}
