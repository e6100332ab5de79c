package org.peaceops.platform.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.peaceops.platform.revision.RevisionedTable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * The staging table of one load and the COPY into it. It is temporary, so that a crash leaves
 * nothing to sweep, and takes its columns' types from the target.
 */
public final class Staging implements AutoCloseable {

    static final String NAME = "staged";

    private final PGCopyOutputStream copy;
    private final CsvWriter csv;

    public Staging(Connection transaction, RevisionedTable table) throws SQLException {
        this(transaction, table, List.of());
    }

    /**
     * @param asides columns beside the table's own, as name and SQL type
     */
    Staging(Connection transaction, RevisionedTable table, List<String> asides)
            throws SQLException {
        try (var statement = transaction.createStatement()) {
            // a large file is grouped, joined and sorted; with the usual 4 MB each of that goes to
            // disk
            statement.execute("set local work_mem = '64MB'");
            statement.execute("drop table if exists pg_temp.%s cascade".formatted(NAME));
            statement.execute(
                    "create temp table %s on commit drop as select 0::bigint as line, %s from %s with no data"
                            .formatted(NAME, String.join(", ", table.staged()), table.name()));
            for (String aside : asides) {
                statement.execute("alter table %s add column %s".formatted(NAME, aside));
            }
        }
        // the columns in the order in which they were made
        copy =
                new PGCopyOutputStream(
                        transaction.unwrap(PGConnection.class),
                        "copy %s from stdin (format csv)".formatted(NAME),
                        1 << 16);
        csv =
                CsvWriter.builder()
                        .quoteStrategy(QuoteStrategies.EMPTY)
                        .build(
                                new BufferedWriter(
                                        new OutputStreamWriter(copy, StandardCharsets.UTF_8),
                                        1 << 16));
    }

    public void add(long line, String[] row) {
        List<String> record = new ArrayList<>(row.length + 1);
        record.add(Long.toString(line));
        record.addAll(Arrays.asList(row));
        csv.writeRecord(record);
    }

    @Override
    public void close() {
        try {
            csv.close();
            copy.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
