package org.peaceops.platform.imports;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import org.peaceops.platform.idempotency.IdempotentPosts;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;

/**
 * Receives a file for a dataset: spooled, recognised, and accepted once for each Idempotency-Key.
 */
@ApplicationScoped
class ImportReception {

    private final Importer importer;
    private final ImportStore store;
    private final ImportSettings settings;
    private final SecurityIdentity caller;
    private final IdempotentPosts posts;
    private final FetchedImports fetches;
    private final FetchSettings fetching;

    ImportReception(
            Importer importer,
            ImportStore store,
            ImportSettings settings,
            SecurityIdentity caller,
            IdempotentPosts posts,
            FetchedImports fetches,
            FetchSettings fetching) {
        this.importer = importer;
        this.store = store;
        this.settings = settings;
        this.caller = caller;
        this.posts = posts;
        this.fetches = fetches;
        this.fetching = fetching;
    }

    /**
     * Spools the body and accepts it as an import, or refuses it at sight (422).
     *
     * @param formName the name that a form gave the file; null for a plain body
     */
    Response receive(Dataset dataset, ImportRequest request, InputStream body, String formName)
            throws IOException {
        boolean dryRun = request.isDryRun();
        DataImport.Mode mode = request.importMode();
        String fileName = request.fileName(formName);
        Upload upload = Upload.receive(body, settings);
        try {
            var received =
                    Received.of(
                            dataset,
                            upload,
                            fileName,
                            mode,
                            dryRun,
                            caller.getPrincipal().getName());
            return posts.once(
                    upload.sha256(), () -> answer(dataset, () -> importer.accept(received)));
        } finally {
            importer.forget(upload);
        }
    }

    /** Fetches the file at the address and accepts it as an import, or says why not (422). */
    Response fetch(Dataset dataset, ImportRequest request, String url) {
        var order =
                new FetchOrder(
                        dataset,
                        url,
                        request.importMode(),
                        request.isDryRun(),
                        caller.getPrincipal().getName());
        return posts.once(
                url, () -> answer(dataset, () -> fetches.run(order, fetching.timeLimit())));
    }

    /** Where an import is followed. */
    static String address(Dataset dataset, long id) {
        return "/api/v1/datasets/%s/imports/%d".formatted(dataset.code(), id);
    }

    /** Accepts a file and gives the import's id. */
    private interface Acceptance {
        long id() throws IOException;
    }

    private Response answer(Dataset dataset, Acceptance acceptance) {
        try {
            DataImport view = store.find(dataset.code(), acceptance.id()).orElseThrow();
            return Response.accepted(view).location(URI.create(view.links().get("self"))).build();
        } catch (Importer.RefusedFileException refused) {
            throw Problem.of(
                            new ProblemType(
                                    refused.problem().code(), 422, "The file cannot be imported"),
                            refused.problem().hint())
                    .with("import", address(dataset, refused.id()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
