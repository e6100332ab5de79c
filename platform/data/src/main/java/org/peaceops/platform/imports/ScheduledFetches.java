package org.peaceops.platform.imports;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.quarkus.scheduler.ScheduledExecution;
import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.peaceops.platform.problem.ProblemException;

/**
 * Fetches by the clock what the configuration names. One instance at a time asks an address, and
 * one asks it for each time that the clock strikes: what came of it is an import like any other.
 */
@ApplicationScoped
class ScheduledFetches {

    private static final Logger LOG = Logger.getLogger(ScheduledFetches.class);
    private static final String REQUESTED_BY = "schedule";

    private final FetchSettings settings;
    private final FetchedImports imports;
    private final FetchLog log;
    private final DatasetResource datasets;
    private final DataSource database;

    ScheduledFetches(
            FetchSettings settings,
            FetchedImports imports,
            FetchLog log,
            DatasetResource datasets,
            DataSource database) {
        this.settings = settings;
        this.imports = imports;
        this.log = log;
        this.datasets = datasets;
        this.database = database;
    }

    void begin(@Observes StartupEvent start, Scheduler scheduler) {
        settings.schedule()
                .forEach(
                        (name, each) -> {
                            FetchOrder order = order(each);
                            // an address that could never be asked must not be found out next month
                            FetchAddress.allowed(order.url(), settings);
                            if (scheduler.getScheduledJob(job(name)) == null) {
                                scheduler
                                        .newJob(job(name))
                                        .setCron(each.cron())
                                        .setConcurrentExecution(ConcurrentExecution.SKIP)
                                        .setTask(due -> run(order, due), true)
                                        .schedule();
                            }
                        });
    }

    private static String job(String name) {
        return "fetch-" + name;
    }

    private FetchOrder order(FetchSettings.Schedule each) {
        ImportRequest how = new ImportRequest();
        how.mode = each.mode();
        return new FetchOrder(
                datasets.named(each.dataset()), each.url(), how.importMode(), false, REQUESTED_BY);
    }

    private void run(FetchOrder order, ScheduledExecution due) {
        try {
            runAlone(order, due.getScheduledFireTime());
        } catch (ProblemException | Importer.RefusedFileException refused) {
            LOG.warnf("scheduled import of %s: %s", order.url(), refused.getMessage());
        } catch (IOException | SQLException | RuntimeException e) {
            LOG.errorf(e, "scheduled import of %s failed", order.url());
        }
    }

    private void runAlone(FetchOrder order, Instant due) throws IOException, SQLException {
        try (var connection = database.getConnection();
                var lock =
                        connection.prepareStatement(
                                "select pg_try_advisory_xact_lock(hashtext('peaceops fetch'), hashtext(?))")) {
            connection.setAutoCommit(false);
            lock.setString(1, order.dataset().code() + " " + order.url());
            try (var row = lock.executeQuery()) {
                row.next();
                if (row.getBoolean(1) && !log.askedSince(order, due)) {
                    imports.run(order, settings.scheduledTimeLimit());
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }
}
