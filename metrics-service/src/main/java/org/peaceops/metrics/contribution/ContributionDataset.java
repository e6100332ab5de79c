package org.peaceops.metrics.contribution;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peaceops.platform.imports.Dataset;
import org.peaceops.platform.imports.Layout;
import org.peaceops.platform.revision.RevisionedTable;

/** Contributions as a dataset: what files bring them, and what an import counts. */
@Singleton
public class ContributionDataset implements Dataset {

    private final Clock clock;

    ContributionDataset(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String code() {
        return "contributions";
    }

    @Override
    public String title() {
        return "Uniformed personnel in UN peace operations by month, contributing country, mission, personnel type and sex";
    }

    @Override
    public RevisionedTable table() {
        return Contribution.TABLE;
    }

    @Override
    public List<Layout> layouts() {
        return List.of(new IpiWideBySex(clock));
    }

    @Override
    public List<String> scope() {
        return List.of("month");
    }

    /** Lines kept, values among them, and how many of those are numbers, absent or doubtful. */
    @Override
    public Map<String, Long> counts(Connection transaction, String staged) throws SQLException {
        String sql =
                """
                select count(distinct line), count(*), count(total), count(*) - count(total),
                       count(*) filter (where 'inconsistent' = any(flags))
                from %s"""
                        .formatted(staged);
        try (var query = transaction.prepareStatement(sql);
                var row = query.executeQuery()) {
            row.next();
            Map<String, Long> counts = new LinkedHashMap<>();
            counts.put("detailRows", row.getLong(1));
            counts.put("values", row.getLong(2));
            counts.put("reportedValues", row.getLong(3));
            counts.put("notReportedValues", row.getLong(4));
            counts.put("inconsistent", row.getLong(5));
            return counts;
        }
    }

    /** Totals over missions are brought to the revision that has just been written. */
    @Override
    public void afterLoading(Connection transaction, long revision) throws SQLException {
        try (var keep = transaction.prepareStatement("select keep_contribution_totals(?)")) {
            keep.setLong(1, revision);
            keep.execute();
        }
    }
}
