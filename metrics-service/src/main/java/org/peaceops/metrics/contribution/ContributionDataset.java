package org.peaceops.metrics.contribution;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peaceops.metrics.contribution.layout.ContributionLayouts;
import org.peaceops.platform.imports.DataImport.Mode;
import org.peaceops.platform.imports.Dataset;
import org.peaceops.platform.imports.Findings;
import org.peaceops.platform.imports.ImportProblem;
import org.peaceops.platform.imports.Layout;
import org.peaceops.platform.imports.StagedFile;
import org.peaceops.platform.list.Columns;
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
        return ContributionLayouts.all(
                clock, List.copyOf(Columns.types(Contribution.class).keySet()));
    }

    @Override
    public List<String> scope() {
        return List.of("month");
    }

    /** The day for which a line reports: of two in one month the later is kept. */
    @Override
    public List<String> asides() {
        return List.of("day date");
    }

    @Override
    public Findings reconcile(Connection transaction, StagedFile file) throws SQLException {
        return new Reconciliation(transaction, file).findings();
    }

    @Override
    public Optional<String> displaced(Connection transaction, StagedFile file) throws SQLException {
        return new OtherSources(transaction, file).displaced();
    }

    @Override
    public Findings check(Connection transaction, StagedFile file) throws SQLException {
        return new RankingCheck(transaction, file.table()).findings();
    }

    @Override
    public List<ImportProblem> doubts(Connection transaction, String staged, Mode mode)
            throws SQLException {
        return new Plausibility(transaction).doubts();
    }

    /** Lines kept, values among them, and how many of those are numbers, absent or doubtful. */
    @Override
    public Map<String, Long> counts(Connection transaction, String staged) throws SQLException {
        String sql =
                """
                select count(distinct line), count(*), count(total), count(*) - count(total),
                       count(*) filter (where 'inconsistent' = any(flags)),
                       count(*) filter (where 'implausible' = any(flags))
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
            counts.put("implausible", row.getLong(6));
            return counts;
        }
    }

    @Override
    public List<String> derived() {
        return List.of("contribution_total");
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
