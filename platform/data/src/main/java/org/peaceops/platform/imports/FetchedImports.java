package org.peaceops.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.Duration;
import org.peaceops.platform.problem.ProblemException;

/** Fetches a file and hands it to the same road as an upload. */
@ApplicationScoped
class FetchedImports {

    private final Fetcher fetcher;
    private final FetchLog log;
    private final Importer importer;
    private final ImportSettings settings;

    FetchedImports(Fetcher fetcher, FetchLog log, Importer importer, ImportSettings settings) {
        this.fetcher = fetcher;
        this.log = log;
        this.importer = importer;
        this.settings = settings;
    }

    /**
     * @return the import's id; it is unchanged at once where the address has nothing new
     * @throws ProblemException if the address is not one to ask (nothing is recorded), or gave no
     *     file (recorded as a failed import, which the problem names)
     * @throws Importer.RefusedFileException if the file is refused at sight
     */
    long run(FetchOrder order, Duration limit) throws IOException {
        // a dry run wants its report, also of a file that is known
        Fetched.Known known = order.dryRun() ? null : log.known(order).orElse(null);
        Fetched fetched;
        try {
            fetched = fetcher.fetch(order.url(), known, limit);
        } catch (ProblemException problem) {
            throw recorded(order, problem);
        }
        return fetched.file() == null
                ? log.unchanged(order, fetched, known)
                : accept(order, fetched);
    }

    private ProblemException recorded(FetchOrder order, ProblemException problem) {
        if (!problem.type().equals(Fetcher.FAILED)) {
            return problem;
        }
        long id = log.failed(order, problem.getMessage());
        return problem.with("import", ImportReception.address(order.dataset(), id));
    }

    private long accept(FetchOrder order, Fetched fetched) throws IOException {
        Upload upload;
        try (InputStream body = Files.newInputStream(fetched.file())) {
            upload = Upload.receive(body, settings);
        } finally {
            Files.deleteIfExists(fetched.file());
        }
        try {
            long id =
                    importer.accept(
                            Received.of(
                                    order.dataset(),
                                    upload,
                                    fetched.fileName(),
                                    order.mode(),
                                    order.dryRun(),
                                    order.requestedBy()));
            log.note(id, fetched);
            return id;
        } catch (Importer.RefusedFileException refused) {
            log.note(refused.id(), fetched);
            throw refused;
        } finally {
            importer.forget(upload);
        }
    }
}
