package org.peaceops.launcher.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.peaceops.launcher.testing.Launched.Result;

/** A whole stack of its own, asked through its gateway. */
public final class RunningStack {

    public static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private static final long FRESHNESS_MILLIS = 1_500;
    private static final int MOST_TRIES = 20;
    private static final long PAUSE_MILLIS = 1_000;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Launched launched;

    private RunningStack(Launched launched) {
        this.launched = launched;
    }

    /** Starts one whose data are in a new folder. */
    public static RunningStack on(Path data) throws Exception {
        Launched launched = Launched.on(ROOT, data);
        Result up = launched.run("up", "--background", "--port=" + launched.port());
        assertThat(up.exitCode()).as(up.text()).isZero();
        return new RunningStack(launched);
    }

    /** Runs a verb; fails when the verb does. */
    public String run(String... arguments) throws Exception {
        Result result = launched.run(arguments);
        assertThat(result.exitCode()).as(result.text()).isZero();
        return result.text();
    }

    /** Imports a file; the gateway may take the revision before it for the newest for a second. */
    public void load(Path file, String... options) throws Exception {
        String[] arguments =
                Stream.concat(Stream.of("import", file.toString()), Stream.of(options))
                        .toArray(String[]::new);
        run(arguments);
        Thread.sleep(FRESHNESS_MILLIS);
    }

    /** A joined answer with a hole, as a busy machine may give, is asked for again. */
    public JsonNode json(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        for (int again = 0; again < MOST_TRIES && hasHole(answer); again++) {
            Thread.sleep(PAUSE_MILLIS);
            answer = get(path);
        }
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        return new JsonMapper().readTree(answer.body());
    }

    private static boolean hasHole(HttpResponse<String> answer) {
        return answer.statusCode() == 200
                && answer.headers().firstValue("Cache-Control").orElse("").contains("no-store")
                && answer.body().contains("\"unavailable\"");
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(to(path).build(), BodyHandlers.ofString());
    }

    /**
     * Posts JSON.
     *
     * @param role whose token is sent; null for none
     */
    public HttpResponse<String> post(String path, String role, String body) throws Exception {
        HttpRequest.Builder request =
                to(path).header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body));
        if (role != null) {
            request.header("Authorization", "Bearer " + run("token", "--role=" + role).strip());
        }
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address()).resolve(path));
    }

    /** The gateway's, without a slash at the end. */
    public String address() {
        return "http://localhost:" + launched.port();
    }

    public void down() throws Exception {
        launched.run("down");
        client.close();
    }
}
