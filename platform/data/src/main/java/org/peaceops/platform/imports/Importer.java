package org.peaceops.platform.imports;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.peaceops.platform.imports.DataImport.State;
import org.peaceops.platform.revision.Revisions;

/** Takes imports in and works them off, one at a time. */
@ApplicationScoped
class Importer {

    private static final Logger LOG = Logger.getLogger(Importer.class);
    private static final String DISK_FULL = "53100";
    private static final long LARGE = 10_000;

    private final DataSource database;
    private final ImportStore store;
    private final RunningImports running;
    private final Revisions revisions;
    private final ImportSettings settings;
    private final Set<Path> kept = ConcurrentHashMap.newKeySet();
    private final ExecutorService queue =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("import").factory());

    Importer(
            DataSource database,
            ImportStore store,
            RunningImports running,
            Revisions revisions,
            ImportSettings settings) {
        this.database = database;
        this.store = store;
        this.running = running;
        this.revisions = revisions;
        this.settings = settings;
    }

    void clearUp(@Observes StartupEvent start) throws SQLException, IOException {
        int failed = store.failUnfinished();
        if (failed > 0) {
            LOG.warnf(
                    "%d imports were cut off when the service stopped; they are marked failed",
                    failed);
        }
        Files.createDirectories(settings.directory());
        try (var leftovers = Files.newDirectoryStream(settings.directory(), "upload-*.tmp")) {
            for (var file : leftovers) {
                Files.deleteIfExists(file);
            }
        }
    }

    void stop(@Observes ShutdownEvent end) {
        queue.shutdownNow();
    }

    /**
     * Accepts a file or refuses it at sight.
     *
     * @return the import's id
     * @throws RefusedFileException if it is empty, no text, or of no known layout
     */
    long accept(Received received) {
        ImportProblem trouble = Recognition.trouble(received);
        if (trouble != null) {
            long id = store.create(received, State.REFUSED, trouble.hint());
            recordQuietly(id, trouble);
            throw new RefusedFileException(id, trouble);
        }
        long id = store.create(received, State.RECEIVED, null);
        kept.add(received.upload().file());
        queue.submit(() -> work(new ImportJob(id, received)));
        return id;
    }

    /** Deletes an upload unless an import has been accepted that will read it. */
    void forget(Upload upload) throws IOException {
        if (!kept.contains(upload.file())) {
            Files.deleteIfExists(upload.file());
        }
    }

    private void work(ImportJob job) {
        var meter = running.begin(job.id(), job.file().upload().bytes());
        try {
            store.running(job.id());
            load(job, meter);
        } catch (ImportRun.UnreadableFileException e) {
            conclude(
                    job,
                    State.REFUSED,
                    "The file stops being CSV: %s. Mend it there and send it again."
                            .formatted(e.getMessage()));
        } catch (SQLException | IOException | RuntimeException | Error e) {
            LOG.errorf(e, "import %d of %s failed", job.id(), job.file().fileName());
            conclude(job, State.FAILED, reason(e));
        } finally {
            running.end(job.id());
            delete(job);
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
        if (why instanceof ImportRun.UnreadableFileException) {
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
        try (Connection connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("vacuum (analyze) " + job.dataset().table().name());
        } catch (SQLException e) {
            LOG.warnf(
                    e,
                    "%s could not be vacuumed after import %d",
                    job.dataset().table().name(),
                    job.id());
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

    private void recordQuietly(long id, ImportProblem trouble) {
        try (Connection connection = database.getConnection()) {
            ProblemLog log = new ProblemLog(connection, id);
            log.add(List.of(trouble));
            log.flush();
        } catch (SQLException e) {
            LOG.errorf(e, "the reason why import %d was refused could not be kept", id);
        }
    }

    private void delete(ImportJob job) {
        kept.remove(job.file().upload().file());
        try {
            Files.deleteIfExists(job.file().upload().file());
        } catch (IOException e) {
            LOG.warnf(e, "%s could not be deleted", job.file().upload().file());
        }
    }

    /** The file was refused before a line of it was read. */
    static final class RefusedFileException extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final long id;
        private final transient ImportProblem problem;

        RefusedFileException(long id, ImportProblem problem) {
            super(problem.hint(), null, false, false);
            this.id = id;
            this.problem = problem;
        }

        long id() {
            return id;
        }

        ImportProblem problem() {
            return problem;
        }
    }
}
