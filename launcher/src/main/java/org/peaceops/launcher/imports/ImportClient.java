package org.peaceops.launcher.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.peaceops.launcher.Exit;
import org.peaceops.launcher.Trouble;

/** Speaks to the gateway: sends a file as it is, then asks how far its import is. */
final class ImportClient {

    private static final int ACCEPTED = 202;
    private static final int OK = 200;
    private static final int FIRST_SERVER_ERROR = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ObjectMapper json = new JsonMapper();
    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .build();
    private final URI gateway;
    private final String token;

    ImportClient(URI gateway, String token) {
        this.gateway = gateway;
        this.token = token;
    }

    /** Sends the file and answers the address of its import. */
    URI send(Path file, String dataset, boolean dryRun, String mode) throws IOException {
        URI imports =
                gateway.resolve(
                        "/api/v1/datasets/%s/imports?dryRun=%s&mode=%s"
                                .formatted(encoded(dataset), dryRun, mode));
        HttpRequest request =
                to(imports)
                        .header("Content-Type", contentType(file))
                        .header("Content-Disposition", disposition(file))
                        .POST(BodyPublishers.ofFile(file))
                        .build();
        HttpResponse<String> answer = ask(request);
        if (answer.statusCode() != ACCEPTED) {
            throw new Trouble(
                    "Nothing was loaded. " + ProblemText.of(answer.statusCode(), answer.body()),
                    Exit.NOTHING_LOADED);
        }
        return imports.resolve(answer.headers().firstValue("Location").orElseThrow());
    }

    /** Empty while the service cannot answer, as when it is just being started again. */
    Optional<ImportView> look(URI address) throws IOException {
        HttpResponse<String> answer = ask(to(address).timeout(PATIENCE).GET().build());
        if (answer.statusCode() >= FIRST_SERVER_ERROR) {
            return Optional.empty();
        }
        if (answer.statusCode() != OK) {
            throw new Trouble(ProblemText.of(answer.statusCode(), answer.body()));
        }
        return Optional.of(json.readValue(answer.body(), ImportView.class));
    }

    private HttpRequest.Builder to(URI address) {
        return HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json");
    }

    private HttpResponse<String> ask(HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted; the import may go on, its list says.");
        }
    }

    private static String contentType(Path file) {
        boolean csv = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        return csv ? "text/csv" : "application/octet-stream";
    }

    /** RFC 6266: a plain name for old readers, and the true one where that is not plain. */
    private static String disposition(Path file) {
        String name = file.getFileName().toString();
        String plain = name.replaceAll("[^ -~]|[\"\\\\]", "_");
        String exact = plain.equals(name) ? "" : "; filename*=UTF-8''" + encoded(name);
        return "attachment; filename=\"%s\"%s".formatted(plain, exact);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
