package org.peaceops.platform.imports;

import io.quarkus.arc.All;
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

/** Takes imports in and has them worked off, one at a time. */
@ApplicationScoped
class Importer {

    private static final Logger LOG = Logger.getLogger(Importer.class);

    private final DataSource database;
    private final ImportStore store;
    private final ImportWork work;
    private final ImportSettings settings;
    private final List<Dataset> datasets;
    private final Set<Path> kept = ConcurrentHashMap.newKeySet();
    private final ExecutorService queue =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("import").factory());

    Importer(
            DataSource database,
            ImportStore store,
            ImportWork work,
            ImportSettings settings,
            @All List<Dataset> datasets) {
        this.database = database;
        this.store = store;
        this.work = work;
        this.settings = settings;
        this.datasets = datasets;
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
        ImportProblem trouble = Recognition.trouble(received, datasets);
        if (trouble != null) {
            long id = store.create(received, State.REFUSED, trouble.hint());
            recordQuietly(id, trouble);
            throw new RefusedFileException(id, trouble);
        }
        long id = store.create(received, State.RECEIVED, null);
        kept.add(received.upload().file());
        queue.submit(
                () -> {
                    work.run(new ImportJob(id, received));
                    delete(received.upload());
                });
        return id;
    }

    /** Deletes an upload unless an import has been accepted that will read it. */
    void forget(Upload upload) throws IOException {
        if (!kept.contains(upload.file())) {
            Files.deleteIfExists(upload.file());
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

    private void delete(Upload upload) {
        kept.remove(upload.file());
        try {
            Files.deleteIfExists(upload.file());
        } catch (IOException e) {
            LOG.warnf(e, "%s could not be deleted", upload.file());
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
