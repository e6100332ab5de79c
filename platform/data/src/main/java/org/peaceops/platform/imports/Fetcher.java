package org.peaceops.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemException;
import org.peaceops.platform.problem.ProblemType;

/** Asks an address for its file, if it has another than the one that is known. */
@ApplicationScoped
class Fetcher {

    static final ProblemType FAILED =
            new ProblemType("fetch-failed", 422, "The address did not give the file");

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int MOST_REDIRECTS = 3;

    private final FetchSettings settings;
    private final ImportSettings imports;
    private final Clock clock;
    private final HttpClient client;

    Fetcher(FetchSettings settings, ImportSettings imports, Clock clock) {
        this.settings = settings;
        this.imports = imports;
        this.clock = clock;
        this.client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(settings.connectTimeout())
                        .build();
    }

    /**
     * @param known the version that need not be sent again; null for none
     * @throws ProblemException if the address is not one to ask, or does not give the file
     */
    Fetched fetch(String url, Fetched.Known known, Duration limit) throws IOException {
        URI first = FetchAddress.checked(url, settings);
        long end = System.nanoTime() + limit.toNanos();
        URI address = first;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            Files.createDirectories(imports.directory());
            Path file = Files.createTempFile(imports.directory(), "upload-", ".tmp");
            HttpResponse<Path> answer = null;
            try {
                answer = send(address, known, file, Duration.ofNanos(end - System.nanoTime()));
            } finally {
                if (answer == null || answer.statusCode() != 200) {
                    Files.deleteIfExists(file);
                }
            }
            if (!REDIRECTS.contains(answer.statusCode())) {
                return judged(url, known, answer, file);
            }
            address = next(first, address, answer);
        }
        throw failed(first, "it redirects again and again");
    }

    private HttpResponse<Path> send(URI address, Fetched.Known known, Path file, Duration limit) {
        var request =
                HttpRequest.newBuilder(address)
                        .header("Accept", "text/csv, application/json, */*;q=0.5")
                        .header("Accept-Encoding", "gzip")
                        .header("User-Agent", "peaceops");
        if (known != null && known.etag() != null) {
            request.header("If-None-Match", known.etag());
        }
        if (known != null && known.lastModified() != null) {
            request.header("If-Modified-Since", known.lastModified());
        }
        var asked = client.sendAsync(request.build(), body(file));
        try {
            return asked.get(Math.max(1, limit.toMillis()), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            asked.cancel(true);
            throw failed(address, "it takes longer than a file may here");
        } catch (ExecutionException e) {
            throw failed(address, why(e.getCause()));
        } catch (InterruptedException e) {
            asked.cancel(true);
            Thread.currentThread().interrupt();
            throw failed(address, "this service is stopping");
        }
    }

    private static String why(Throwable fault) {
        return fault instanceof ConnectException || fault.getMessage() == null
                ? "it cannot be reached"
                : fault.getMessage();
    }

    /** Only the body of a 200 is a file. */
    private BodyHandler<Path> body(Path file) {
        long most = settings.maxSize().asLongValue();
        return answer ->
                answer.statusCode() == 200
                        ? BodyHandlers.limiting(BodyHandlers.ofFile(file), most).apply(answer)
                        : BodySubscribers.replacing(null);
    }

    private Fetched judged(String url, Fetched.Known known, HttpResponse<Path> answer, Path file) {
        var headers = answer.headers();
        boolean unchanged = answer.statusCode() == 304 && known != null;
        if (!unchanged && answer.statusCode() != 200) {
            throw failed(URI.create(url), "it answered " + answer.statusCode());
        }
        return new Fetched(
                url,
                clock.instant(),
                answer.statusCode(),
                unchanged ? null : file,
                fileName(answer.uri()),
                headers.firstValue("ETag").orElse(unchanged ? known.etag() : null),
                headers.firstValue("Last-Modified")
                        .orElse(unchanged ? known.lastModified() : null));
    }

    private URI next(URI first, URI address, HttpResponse<Path> answer) {
        String location = answer.headers().firstValue("Location").orElse("");
        URI next = FetchAddress.checked(resolved(address, location), settings);
        if (!next.getHost().equalsIgnoreCase(first.getHost())
                || next.getPort() != first.getPort()
                || !next.getScheme().equalsIgnoreCase(first.getScheme())) {
            throw Problem.of(
                    FetchAddress.REFUSED,
                    "%s redirects to another host or scheme, which is not followed: %s. Ask for the file's own address."
                            .formatted(first, Problem.shown(location)));
        }
        return next;
    }

    private static String resolved(URI address, String location) {
        try {
            return address.resolve(location).toString();
        } catch (IllegalArgumentException e) {
            return location;
        }
    }

    /** Host and path, since the last part alone may be just "csv". */
    private static String fileName(URI address) {
        return (address.getHost() + address.getPath()).replaceAll("[^A-Za-z0-9._-]+", "-");
    }

    private static ProblemException failed(URI address, String why) {
        return Problem.of(FAILED, "%s did not give the file: %s.".formatted(address, why));
    }
}
