package org.peaceops.metrics.contribution;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.peaceops.platform.imports.DataImport.Mode;
import org.peaceops.platform.imports.StagedFile;

/**
 * What a file does to the rows of other sources. Sources cut personnel differently (one counts
 * staff officers among the troops, another apart), so a cell of month, country and mission is of
 * one source as a whole: whoever gives a number of it replaces all of it.
 */
final class OtherSources {

    /** Over a current row c: a publisher's file is at work, and the row is of somebody else. */
    private static final String OF_ANOTHER =
            """
            exists (select from data_import mine, data_import theirs
                    where mine.id = %d and theirs.id = c.import_id
                      and mine.source is not null and theirs.source is distinct from mine.source)""";

    private final Connection transaction;
    private final StagedFile file;

    OtherSources(Connection transaction, StagedFile file) {
        this.transaction = transaction;
        this.file = file;
    }

    /**
     * Whether there can be such rows at all; most tables have one source, and are left in peace.
     */
    boolean exist() throws SQLException {
        String sql =
                """
                select exists (
                    select from data_import mine join data_import theirs on theirs.dataset = mine.dataset
                    where mine.id = ? and mine.source is not null and theirs.revision is not null
                      and theirs.source is distinct from mine.source)
                """;
        try (var query = transaction.prepareStatement(sql)) {
            query.setLong(1, file.importId());
            try (var row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    /** Current rows in a cell that the file gives, that it lacks and that are another source's. */
    Optional<String> displaced() throws SQLException {
        if (file.mode() == Mode.COMPLETE || !exist()) {
            return Optional.empty();
        }
        return Optional.of(
                """
                c.month in (select distinct month from staged)
                and exists (select from staged g
                            where g.month = c.month and g.country = c.country and g.mission = c.mission)
                and\s"""
                        + OF_ANOTHER.formatted(file.importId()));
    }

    /**
     * Takes out the cells of which the file says nothing but "not reported", where another source
     * has a number: silence takes no number away.
     *
     * @return rows taken out
     */
    long takeOutSilence() throws SQLException {
        if (file.mode() == Mode.COMPLETE || !exist()) {
            return 0;
        }
        String sql =
                """
                delete from staged s using (
                    select month, country, mission from staged group by 1, 2, 3 having count(total) = 0) silent
                where s.month = silent.month and s.country = silent.country and s.mission = silent.mission
                  and exists (select from contribution c
                              where c.to_revision is null and c.total is not null and c.month = s.month
                                and c.country = s.country and c.mission = s.mission and %s)
                """
                        .formatted(OF_ANOTHER.formatted(file.importId()));
        try (var delete = transaction.createStatement()) {
            return delete.executeLargeUpdate(sql);
        }
    }
}
