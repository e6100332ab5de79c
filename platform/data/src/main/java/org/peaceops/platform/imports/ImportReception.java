package org.peaceops.platform.imports;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
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

    ImportReception(
            Importer importer,
            ImportStore store,
            ImportSettings settings,
            SecurityIdentity caller,
            IdempotentPosts posts) {
        this.importer = importer;
        this.store = store;
        this.settings = settings;
        this.caller = caller;
        this.posts = posts;
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
            List<String> header = Records.header(upload);
            Layout layout = Recognition.layout(dataset, header);
            var received =
                    new Received(
                            dataset,
                            layout,
                            header,
                            upload,
                            fileName,
                            mode,
                            dryRun,
                            caller.getPrincipal().getName());
            return posts.once(upload.sha256(), () -> accept(received));
        } finally {
            importer.forget(upload);
        }
    }

    private Response accept(Received received) {
        String code = received.dataset().code();
        try {
            DataImport view = store.find(code, importer.accept(received)).orElseThrow();
            return Response.accepted(view).location(URI.create(view.links().get("self"))).build();
        } catch (Importer.RefusedFileException refused) {
            throw Problem.of(
                            new ProblemType(
                                    refused.problem().code(), 422, "The file cannot be imported"),
                            refused.problem().hint())
                    .with("import", "/api/v1/datasets/%s/imports/%d".formatted(code, refused.id()));
        }
    }
}
