package org.peaceops.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.peaceops.platform.imports.DataImport.State;
import org.peaceops.platform.revision.Revisions;

/** Works one import off: its transaction, and what is said of it when that fails. */
@ApplicationScoped
class ImportWork {

    private static final Logger LOG = Logger.getLogger(ImportWork.class);
    private static final String DISK_FULL = "53100";
    private static final long LARGE = 10_000;

    private final DataSource database;
    private final ImportStore store;
    private final RunningImports running;
    private final Revisions revisions;

    ImportWork(
            DataSource database, ImportStore store, RunningImports running, Revisions revisions) {
        this.database = database;
        this.store = store;
        this.running = running;
        this.revisions = revisions;
    }

    /** Comes back when the import has ended, whichever way; it throws nothing. */
    void run(ImportJob job) {
        var meter = running.begin(job.id(), job.file().upload().bytes());
        try {
            store.running(job.id());
            load(job, meter);
        } catch (Records.UnreadableFileException e) {
            conclude(job, State.REFUSED, e.getMessage() + " Mend it there and send it again.");
        } catch (SQLException | IOException | RuntimeException | Error e) {
            LOG.errorf(e, "import %d of %s failed", job.id(), job.file().fileName());
            conclude(job, State.FAILED, reason(e));
        } finally {
            running.end(job.id());
        }
    }

    private void load(ImportJob job, RunningImports.Meter meter) throws SQLException, IOException {
        ImportRun.Result result;
        try (Connection log = database.getConnection();
                Connection transaction = database.getConnection()) {
            ProblemLog problems = new ProblemLog(log, job.id());
            transaction.setAutoCommit(false);
            try {
                result = new ImportRun(job, revisions, problems, meter).run(transaction);
                problems.flush();
                store.finish(transaction, job.id(), result);
                transaction.commit();
            } catch (SQLException | IOException | RuntimeException e) {
                undo(transaction, e);
                keepWhy(problems, e);
                throw e;
            }
            transaction.setAutoCommit(true);
        }
        if (result.revision() != null && result.counts().get("rowsRead") > LARGE) {
            analyze(job);
        }
        LOG.infof(
                "import %d of %s: %s %s",
                job.id(), job.file().fileName(), result.state().stored(), result.counts());
    }

    /** Where a file stops being readable is a problem of the file, kept with those before it. */
    private static void keepWhy(ProblemLog problems, Exception why) throws SQLException {
        if (why instanceof Records.UnreadableFileException) {
            problems.add(List.of(ImportProblem.ofFile("unreadable", why.getMessage())));
            problems.flush();
        }
    }

    /** Rolls back without hiding why. */
    private static void undo(Connection transaction, Exception why) {
        try {
            transaction.rollback();
            transaction.setAutoCommit(true);
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
    }

    /** The planner must not judge the next reads by the table as it was before. */
    private void analyze(ImportJob job) {
        List<String> tables = new ArrayList<>(job.dataset().derived());
        tables.add(job.dataset().table().name());
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("vacuum (analyze) " + String.join(", ", tables));
        } catch (SQLException e) {
            LOG.warnf(e, "%s could not be vacuumed after import %d", tables, job.id());
        }
    }

    private static String reason(Throwable fault) {
        if (fault instanceof SQLException e && DISK_FULL.equals(e.getSQLState())) {
            return "The database's disk is full. Nothing was loaded; free some space and send the file again.";
        }
        return "A fault of this service stopped the import. Nothing was loaded; send the file again, and report import and time if it stays.";
    }

    private void conclude(ImportJob job, State state, String reason) {
        try {
            store.fail(job.id(), state, reason);
        } catch (SQLException e) {
            LOG.errorf(e, "import %d could not be marked %s", job.id(), state);
        }
    }
}
