package org.peaceops.platform.reference;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.peaceops.platform.imports.DataImport.Mode;
import org.peaceops.platform.imports.Merge;
import org.peaceops.platform.imports.Staging;
import org.peaceops.platform.revision.Revision;
import org.peaceops.platform.revision.RevisionedTable;
import org.peaceops.platform.revision.Revisions;

/** Brings the database up to the release's reference data, each time the service starts. */
@ApplicationScoped
class ReferenceLoad {

    private static final Logger LOG = Logger.getLogger(ReferenceLoad.class);

    private final DataSource database;
    private final Revisions revisions;
    private final List<ReferenceSet> sets;
    private final String release;

    ReferenceLoad(
            DataSource database,
            Revisions revisions,
            @All List<ReferenceSet> sets,
            @ConfigProperty(name = "quarkus.application.version") String release) {
        this.database = database;
        this.revisions = revisions;
        this.sets = sets;
        this.release = release;
    }

    void load(@Observes StartupEvent start) throws SQLException, IOException {
        for (ReferenceSet set : sets) {
            try (Connection transaction = database.getConnection()) {
                transaction.setAutoCommit(false);
                try {
                    load(set, transaction);
                    transaction.commit();
                } finally {
                    transaction.rollback();
                    transaction.setAutoCommit(true);
                }
            }
        }
    }

    private void load(ReferenceSet set, Connection transaction) throws SQLException, IOException {
        RevisionedTable table = set.table();
        stage(set, transaction);
        Merge merge = new Merge(transaction, table);
        merge.lock();
        long edited = leftAlone(transaction, table);
        if (edited > 0) {
            LOG.infof(
                    "%s: %d rows of release %s were edited or imported since; left alone",
                    table.name(), edited, release);
        }
        var difference = merge.compare(Mode.COMPLETE, List.of(), guard(table));
        if (difference.isNone()) {
            return;
        }
        var note =
                new Revision.Note(
                        Revision.Kind.REFERENCE,
                        "release " + release,
                        "Reference data of release %s: %s".formatted(release, table.resource()),
                        set.file(),
                        null,
                        null);
        merge.write(revisions.open(transaction, note), difference, null);
        LOG.infof("%s: %s", set.file(), difference);
    }

    private static void stage(ReferenceSet set, Connection transaction)
            throws SQLException, IOException {
        List<String> columns = set.table().staged();
        Set<String> json = jsonColumns(set.table(), transaction);
        try (Staging staging = new Staging(transaction, set.table())) {
            long line = 0;
            for (Map<String, Object> row : ReferenceFile.rows(set.file())) {
                if (!row.keySet().equals(Set.copyOf(columns))) {
                    throw new IOException(
                            "%s has columns %s, not %s"
                                    .formatted(set.file(), row.keySet(), columns));
                }
                String[] literals = new String[columns.size()];
                for (int i = 0; i < literals.length; i++) {
                    String column = columns.get(i);
                    literals[i] = ReferenceFile.literal(row.get(column), json.contains(column));
                }
                staging.add(++line, literals);
            }
        }
    }

    private static Set<String> jsonColumns(RevisionedTable table, Connection transaction)
            throws SQLException {
        Set<String> names = new HashSet<>();
        try (var none =
                        transaction.prepareStatement(
                                "select * from %s where false".formatted(table.name()));
                var rows = none.executeQuery()) {
            var columns = rows.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                if (columns.getColumnTypeName(i).equals("jsonb")) {
                    names.add(columns.getColumnName(i));
                }
            }
        }
        return names;
    }

    /** A row whose last change, or whose end, came otherwise than with a release is left alone. */
    private static Merge.Guard guard(RevisionedTable table) {
        String lastChange =
                """
                select r.kind from %1$s h join revision r on r.number = coalesce(h.to_revision, h.from_revision)
                where %2$s order by h.from_revision desc limit 1"""
                        .formatted(table.name(), table.sameKey("h", "s"));
        return new Merge.Guard(
                "coalesce((%s), 'reference') = 'reference'".formatted(lastChange),
                "exists (select from revision r where r.number = c.from_revision and r.kind = 'reference')");
    }

    private static long leftAlone(Connection transaction, RevisionedTable table)
            throws SQLException {
        String sql =
                "select count(*) from staged s where not (%s)".formatted(guard(table).mayWrite());
        try (var query = transaction.prepareStatement(sql);
                var row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
