package org.peaceops.platform.imports;

import java.sql.Connection;
import java.sql.SQLException;

/** Finds the import that had brought already what another one brings again. */
final class EarlierImport {

    private EarlierImport() {}

    /**
     * The import that had brought what this one holds: the same file, else whose rows these are.
     */
    static Long of(Connection transaction, ImportJob job) throws SQLException {
        String sameFile =
                """
                select max(id) from data_import
                where dataset = ? and file_sha256 = ? and state = 'completed' and not dry_run
                """;
        try (var query = transaction.prepareStatement(sameFile)) {
            query.setString(1, job.dataset().code());
            query.setString(2, job.file().upload().sha256());
            try (var row = query.executeQuery()) {
                row.next();
                Long id = row.getObject(1, Long.class);
                return id != null ? id : owner(transaction, job);
            }
        }
    }

    private static Long owner(Connection transaction, ImportJob job) throws SQLException {
        var table = job.dataset().table();
        String key = String.join(", ", table.key());
        String sql =
                """
                select max(r.import_id) from %1$s join revision r on r.number = from_revision
                where to_revision is null and (%2$s) in (select %2$s from staged)
                """
                        .formatted(table.name(), key);
        try (var query = transaction.prepareStatement(sql);
                var row = query.executeQuery()) {
            row.next();
            return row.getObject(1, Long.class);
        }
    }
}
