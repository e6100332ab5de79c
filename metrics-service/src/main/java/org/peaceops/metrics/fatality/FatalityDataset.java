package org.peaceops.metrics.fatality;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peaceops.platform.curated.Inputs;
import org.peaceops.platform.imports.Dataset;
import org.peaceops.platform.imports.Findings;
import org.peaceops.platform.imports.Layout;
import org.peaceops.platform.imports.RecordLayout;
import org.peaceops.platform.imports.StagedFile;
import org.peaceops.platform.revision.RevisionedTable;

/** Fatalities as a dataset: the publisher's list, or one of our own. */
@Singleton
public class FatalityDataset implements Dataset {

    private final Inputs inputs;
    private final Clock clock;

    FatalityDataset(Inputs inputs, Clock clock) {
        this.inputs = inputs;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "fatalities";
    }

    @Override
    public String title() {
        return "Deaths in the service of UN peace operations, one row per person";
    }

    @Override
    public RevisionedTable table() {
        return Fatality.TABLE;
    }

    @Override
    public List<Layout> layouts() {
        return List.of(
                new DataHubFatalities(clock),
                new RecordLayout<>(
                        "fatalities",
                        FatalityInput.class,
                        FatalityInput.REQUIRED,
                        inputs,
                        () -> new FatalityRows(clock)));
    }

    /** A complete file is the whole truth for the sources it names. */
    @Override
    public List<String> scope() {
        return List.of("source");
    }

    @Override
    public Findings reconcile(Connection transaction, StagedFile file) throws SQLException {
        return new Findings(
                Map.of(), new NationalitiesToldTwice(transaction, file.table()).settle());
    }

    @Override
    public Map<String, Long> counts(Connection transaction, String staged) throws SQLException {
        String sql =
                """
                select count(distinct casualty), count(*) filter (where sex is null),
                  count(*) filter (where nationality is null),
                  count(*) filter (where 'nationality-told-twice' = any(flags)),
                  count(*) filter (where 'implausible' = any(flags))
                from %s"""
                        .formatted(staged);
        try (var query = transaction.prepareStatement(sql);
                var row = query.executeQuery()) {
            row.next();
            Map<String, Long> counts = new LinkedHashMap<>();
            counts.put("fatalities", row.getLong(1));
            counts.put("sexNotReported", row.getLong(2));
            counts.put("nationalityNotReported", row.getLong(3));
            counts.put("nationalityToldTwice", row.getLong(4));
            counts.put("implausible", row.getLong(5));
            return counts;
        }
    }
}
