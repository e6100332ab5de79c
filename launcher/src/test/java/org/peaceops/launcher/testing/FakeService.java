package org.peaceops.launcher.testing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Stands for a service or the gateway in tests of the processes themselves: ready at once, shows
 * its environment, and ends at start when a file named {@code fail} lies beside its jar.
 */
public final class FakeService {

    private static final int OK = 200;
    private static final int FAILURE = 7;

    private FakeService() {}

    public static void main(String[] args) throws IOException {
        Path jar = Path.of(System.getProperty("java.class.path"));
        System.out.println("fake service of " + jar);
        if (Files.exists(jar.resolveSibling("fail"))) {
            System.exit(FAILURE);
        }
        int port = Integer.parseInt(System.getenv("QUARKUS_HTTP_PORT"));
        String host = System.getenv("QUARKUS_HTTP_HOST");
        HttpServer server = HttpServer.create(new InetSocketAddress(host, port), 0);
        server.createContext("/q/health/ready", exchange -> answer(exchange, "{}"));
        server.createContext("/environment", FakeService::environment);
        server.start();
    }

    private static void environment(HttpExchange exchange) throws IOException {
        StringBuilder lines = new StringBuilder();
        System.getenv().forEach((name, value) -> lines.append(name + "=" + value + "\n"));
        answer(exchange, lines.toString());
    }

    private static void answer(HttpExchange exchange, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(OK, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
