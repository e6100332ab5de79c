package org.peaceops.launcher.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.peaceops.launcher.Trouble;
import org.peaceops.launcher.process.Child;
import org.peaceops.launcher.process.Processes;

/** Asks processes for their readiness, as a load balancer would. */
final class Readiness {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final long POLL_MILLIS = 100;
    private static final int HTTP_OK = 200;

    private final HttpClient client =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .build();

    boolean isReady(int port) {
        return answers(port, "/q/health/ready");
    }

    /** Whether the process on the port answers the path with 200. */
    boolean answers(int port, String path) {
        URI address = URI.create("http://127.0.0.1:%d%s".formatted(port, path));
        HttpRequest question = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        try {
            return client.send(question, BodyHandlers.discarding()).statusCode() == HTTP_OK;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Waits for all; throws the trouble that comes before that. */
    void await(List<Child.Plan> plans, CompletableFuture<Trouble> broken) {
        long deadline = System.nanoTime() + START_LIMIT.toNanos();
        for (Child.Plan plan : plans) {
            while (!isReady(plan.port())) {
                if (broken.isDone()) {
                    throw broken.join();
                }
                if (System.nanoTime() > deadline) {
                    throw new Trouble(
                            "%s is not ready after %d seconds; its log is %s."
                                    .formatted(plan.name(), START_LIMIT.toSeconds(), plan.log()));
                }
                Processes.sleep(POLL_MILLIS);
            }
        }
    }
}
