package org.peaceops.metrics.contribution;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A publisher of files, good and bad, and what the service may fetch from it. */
public class Publisher implements QuarkusTestResourceLifecycleManager {

    static final byte[] SCHEDULED =
            new WideFile().troops("1994-03-31", "Nepal", "NPL", "UNIFIL", 5, 2).bytes();

    /** System property with the address: the test does not share this class's variables. */
    static final String ADDRESS = "test.publisher";

    /** Files by path, as PUT there, each with an ETag of its content. */
    private static final Map<String, byte[]> FILES = new ConcurrentHashMap<>();

    /** How often each path was asked; {@code /asked} + path tells. */
    private static final Map<String, Integer> ASKED = new ConcurrentHashMap<>();

    private static final long LARGE = 200_000;

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", Publisher::answer);
        server.start();
        FILES.put("/scheduled/csv", SCHEDULED);
        String host = "localhost:" + server.getAddress().getPort();
        Map<String, String> settings = new HashMap<>();
        System.setProperty(ADDRESS, "http://" + host);
        settings.put("peaceops.imports.fetch.hosts", host + ",127.0.0.1,files.invalid,localhost:9");
        settings.put("peaceops.imports.fetch.private-hosts", host + ",localhost:9");
        settings.put("peaceops.imports.fetch.plain-http", "true");
        settings.put("peaceops.imports.fetch.max-size", "100K");
        settings.put("peaceops.imports.fetch.time-limit", "2S");
        // jobs that strike at once and know nothing of each other, as in two instances
        for (String job : List.of("monthly", "monthly-elsewhere")) {
            String schedule = "peaceops.imports.fetch.schedule." + job;
            settings.put(schedule + ".dataset", "contributions");
            settings.put(schedule + ".url", "http://" + host + "/scheduled/csv");
            settings.put(schedule + ".cron", "0/2 * * * * ?");
        }
        return settings;
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        if (exchange.getRequestMethod().equals("PUT")) {
            FILES.put(path, exchange.getRequestBody().readAllBytes());
            exchange.sendResponseHeaders(204, -1);
            exchange.close();
            return;
        }
        ASKED.merge(path, 1, Integer::sum);
        try (exchange) {
            switch (path) {
                case "/slow" -> {
                    Thread.sleep(10_000);
                    exchange.sendResponseHeaders(204, -1);
                }
                case "/trickle" -> {
                    exchange.sendResponseHeaders(200, 0);
                    for (int i = 0; i < 100; i++) {
                        exchange.getResponseBody().write('a');
                        exchange.getResponseBody().flush();
                        Thread.sleep(100);
                    }
                }
                case "/large" -> {
                    exchange.sendResponseHeaders(200, 0);
                    exchange.getResponseBody().write(new byte[(int) LARGE]);
                }
                case "/broken" -> exchange.sendResponseHeaders(500, -1);
                case "/not-modified" -> exchange.sendResponseHeaders(304, -1);
                case "/cut-short" -> {
                    exchange.sendResponseHeaders(200, LARGE / 2);
                    exchange.getResponseBody().write(new byte[100]);
                    exchange.getResponseBody().flush();
                }
                case "/moved-off" -> redirect(exchange, "http://elsewhere.example/csv");
                case "/moved-to-a-file" -> redirect(exchange, "file:///etc/passwd");
                case "/moved-nowhere" -> exchange.sendResponseHeaders(302, -1);
                case "/moved-here" -> redirect(exchange, "/good/csv");
                case "/moved-away" -> redirect(exchange, "http://127.0.0.1/good/csv");
                case "/moved-round" -> redirect(exchange, "/moved-round");
                default -> {
                    if (path.startsWith("/asked/")) {
                        byte[] count =
                                ASKED.getOrDefault(path.substring(6), 0).toString().getBytes();
                        exchange.sendResponseHeaders(200, count.length);
                        exchange.getResponseBody().write(count);
                    } else {
                        file(exchange, FILES.get(path));
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().set("Location", to);
        exchange.sendResponseHeaders(302, -1);
    }

    private static void file(HttpExchange exchange, byte[] file) throws IOException {
        if (file == null) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        String etag = "\"" + java.util.Arrays.hashCode(file) + "\"";
        exchange.getResponseHeaders().set("ETag", etag);
        if (etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(file);
        }
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        exchange.sendResponseHeaders(200, packed.size());
        packed.writeTo(exchange.getResponseBody());
    }
}
