package org.peaceops.gateway.testing;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * A service whose last path segment says how it behaves, such as {@code /api/v1/programs/stall}.
 * Anything unknown is echoed.
 */
public final class StubService {

    /** In every answer: which service it is from. */
    public static final String NAME_HEADER = "X-Stub";

    private static final Buffer BLOCK = Buffer.buffer(new byte[64 * 1024]);
    private static final long STEP_MILLIS = 200;

    private final String name;
    private final Vertx vertx;
    private volatile long revisionMillis;
    private final Map<String, Consumer<HttpServerRequest>> behaviours;
    private final AtomicLong received = new AtomicLong();
    private final AtomicLong sent = new AtomicLong();
    private final AtomicInteger pureAnswers = new AtomicInteger();
    private final AtomicInteger brokenOff = new AtomicInteger();
    private final Map<String, Scripted> scripted = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, String> posted = new ConcurrentHashMap<>();
    private HttpServer server;
    private int port;
    private volatile boolean ready = true;
    private volatile long revision = 1;
    private volatile boolean listsDatasets = true;
    private volatile HttpServerRequest held;

    private record Scripted(int status, String body) {}

    private static final Scripted STALLED = new Scripted(0, null);

    StubService(String name, Vertx vertx) {
        this.name = name;
        this.vertx = vertx;
        this.behaviours =
                Map.ofEntries(
                        Map.entry(
                                "ready", r -> r.response().setStatusCode(ready ? 200 : 503).end()),
                        Map.entry("datasets", this::datasets),
                        Map.entry("pure", this::pure),
                        Map.entry("imports", this::sink),
                        Map.entry("ended", this::ended),
                        Map.entry("held", this::hold),
                        Map.entry("flood", this::flood),
                        Map.entry("headers", StubService::headers),
                        Map.entry("moved", this::moved),
                        Map.entry("unchanged", StubService::unchanged),
                        Map.entry("nothing", r -> r.response().setStatusCode(204).end()),
                        Map.entry("stall", r -> r.handler(ignored -> {})),
                        Map.entry("stall-midway", r -> start(r)),
                        Map.entry("break-midway", r -> start(r).onComplete(x -> later(r))),
                        Map.entry("hang-up", r -> r.connection().close()),
                        Map.entry("deny", r -> r.response().setStatusCode(422).end("denied")));
    }

    void start() {
        server =
                vertx.createHttpServer(new HttpServerOptions().setCompressionSupported(false))
                        .requestHandler(this::handle)
                        .listen(port, "127.0.0.1")
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join();
        port = server.actualPort();
    }

    /** As if its process had ended; {@link #revive} starts it on the same port. */
    public void kill() {
        server.close().toCompletionStage().toCompletableFuture().join();
    }

    public void revive() {
        start();
    }

    public void ready(boolean isReady) {
        ready = isReady;
    }

    public void listsDatasets(boolean does) {
        listsDatasets = does;
    }

    /** The number that it answers from now on at {@code /revisions/…}. */
    public void revision(long number) {
        revision = number;
    }

    /** How long it thinks from now on before it names its newest revision. */
    public void revisionTakes(long millis) {
        revisionMillis = millis;
    }

    /** What it answers from now on at a path, whatever the query. */
    public void answers(String path, String json) {
        answers(path, 200, json);
    }

    public void answers(String path, int status, String json) {
        scripted.put(path, new Scripted(status, json));
    }

    /** Takes requests for the path and never answers them. */
    public void stalls(String path) {
        scripted.put(path, STALLED);
    }

    /** As before any {@link #answers}. */
    public void forget() {
        scripted.clear();
        asked.clear();
        posted.clear();
    }

    /** Addresses that were asked for and are scripted, with their query. */
    public List<String> asked() {
        return asked;
    }

    /** What was posted to scripted addresses, by path. */
    public Map<String, String> posted() {
        return posted;
    }

    int port() {
        return port;
    }

    /** Requests for {@code …/pure} that came through. */
    public AtomicInteger pureAnswers() {
        return pureAnswers;
    }

    /** Bytes of bodies that it has read. */
    public AtomicLong received() {
        return received;
    }

    /** Bytes of answers that it could write. */
    public AtomicLong sent() {
        return sent;
    }

    /** Requests that the gateway broke off. */
    public AtomicInteger brokenOff() {
        return brokenOff;
    }

    /** Goes on with the body of the request that is held. */
    public void release() {
        vertx.runOnContext(go -> held.resume());
    }

    private void handle(HttpServerRequest request) {
        request.response()
                .putHeader(NAME_HEADER, name)
                .exceptionHandler(gone -> brokenOff.incrementAndGet());
        String path = request.path();
        if (path.startsWith("/api/v1/revisions/")) {
            if (revisionMillis == 0) {
                newestRevision(request);
            } else {
                vertx.setTimer(revisionMillis, now -> newestRevision(request));
            }
            return;
        }
        Scripted script = script(request);
        if (script == STALLED) {
            return;
        }
        if (script != null) {
            asked.add(request.uri());
            request.body().onSuccess(body -> answer(request, script, body.toString()));
            return;
        }
        behaviours
                .getOrDefault(path.substring(path.lastIndexOf('/') + 1), this::echo)
                .accept(request);
    }

    private void answer(HttpServerRequest request, Scripted script, String body) {
        if (request.method().name().equals("POST")) {
            posted.put(request.path(), body);
        }
        request.response()
                .setStatusCode(script.status())
                .putHeader("ETag", "\"%s\"".formatted(request.getParam("asKnownOn")));
        json(request, new JsonObject(script.body()));
    }

    /** A script may name the beginning of a query too, to be told from others of its path. */
    private Scripted script(HttpServerRequest request) {
        return scripted.entrySet().stream()
                .filter(s -> s.getKey().contains("?") && request.uri().startsWith(s.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> scripted.get(request.path()));
    }

    private void echo(HttpServerRequest request) {
        JsonObject headers = new JsonObject();
        for (String header : request.headers().names()) {
            headers.put(
                    header.toLowerCase(java.util.Locale.ROOT),
                    new JsonArray(request.headers().getAll(header)));
        }
        request.body()
                .onSuccess(
                        body ->
                                json(
                                        request,
                                        new JsonObject()
                                                .put("service", name)
                                                .put("method", request.method().name())
                                                .put("uri", request.uri())
                                                .put("headers", headers)
                                                .put("body", body.toString())));
    }

    private void datasets(HttpServerRequest request) {
        if (!listsDatasets) {
            request.response().setStatusCode(500).end();
            return;
        }
        JsonObject dataset =
                new JsonObject()
                        .put("code", name + "-dataset")
                        .put("requestId", request.getHeader("X-Request-Id"))
                        .put("authorization", request.getHeader("Authorization"));
        json(
                request,
                new JsonObject().put("data", new JsonArray().add(dataset)).put("revision", 1));
    }

    private void newestRevision(HttpServerRequest request) {
        request.response().putHeader("Peaceops-Revision", Long.toString(revision));
        JsonObject newest =
                new JsonObject().put("number", revision).put("recordedAt", "2026-01-15T09:30:00Z");
        json(
                request,
                new JsonObject()
                        .put("data", new JsonArray().add(newest))
                        .put("service", name)
                        .put("uri", request.uri()));
    }

    /** An answer that is a function of the revision, and takes its time. */
    private void pure(HttpServerRequest request) {
        pureAnswers.incrementAndGet();
        long at = revision;
        vertx.setTimer(
                STEP_MILLIS,
                later -> {
                    request.response()
                            .putHeader("Peaceops-Revision", Long.toString(at))
                            .putHeader("ETag", "\"%d.of-%s\"".formatted(at, name))
                            .putHeader("Cache-Control", "public, no-cache")
                            .putHeader("Vary", "Accept, Accept-Encoding, Authorization");
                    int padding =
                            Integer.parseInt(
                                    java.util.Objects.requireNonNullElse(
                                            request.getParam("padding"), "0"));
                    json(
                            request,
                            new JsonObject()
                                    .put("revision", at)
                                    .put("uri", request.uri())
                                    .put("padding", "x".repeat(padding)));
                });
    }

    /** How an import is that has become the newest revision. */
    private void ended(HttpServerRequest request) {
        request.response()
                .putHeader("Peaceops-Revision", Long.toString(revision))
                .putHeader("Cache-Control", "no-store");
        json(request, new JsonObject().put("revision", revision));
    }

    private void sink(HttpServerRequest request) {
        long before = received.get();
        request.handler(block -> received.addAndGet(block.length()));
        request.endHandler(
                end -> json(request, new JsonObject().put("bytes", received.get() - before)));
    }

    private void hold(HttpServerRequest request) {
        sink(request);
        request.pause();
        held = request;
    }

    private void flood(HttpServerRequest request) {
        HttpServerResponse response = request.response();
        response.putHeader("Content-Length", request.getParam("bytes"));
        pour(response, Long.parseLong(request.getParam("bytes")));
    }

    private void pour(HttpServerResponse response, long left) {
        long todo = left;
        while (todo > 0 && !response.writeQueueFull()) {
            Buffer block = todo < BLOCK.length() ? BLOCK.slice(0, (int) todo) : BLOCK;
            response.write(block);
            sent.addAndGet(block.length());
            todo -= block.length();
        }
        if (todo == 0) {
            response.end();
        } else {
            long rest = todo;
            response.drainHandler(go -> pour(response, rest));
        }
    }

    private static void headers(HttpServerRequest request) {
        request.response().headers().add("Set-Cookie", "a=1").add("Set-Cookie", "b=2");
        request.response()
                .putHeader("ETag", "\"r33\"")
                .putHeader("Link", "</api/v1/programs?cursor=x>; rel=\"next\"")
                .putHeader("Location", "/api/v1/programs/GPOI")
                .putHeader("Retry-After", "7")
                .putHeader("Content-Encoding", "gzip")
                .putHeader("Content-Type", "application/json")
                .putHeader("Connection", "keep-alive, X-Hop")
                .putHeader("X-Hop", "1")
                .putHeader("Keep-Alive", "timeout=5")
                .putHeader("X-Request-Id", request.getHeader("X-Request-Id"))
                .end(Gzip.of("{\"packed\":true}"));
    }

    private void moved(HttpServerRequest request) {
        request.response()
                .setStatusCode(303)
                .putHeader("Location", "http://127.0.0.1:" + port + "/api/v1/programs/GPOI")
                .end();
    }

    private static void unchanged(HttpServerRequest request) {
        request.response().setStatusCode(304).putHeader("ETag", "\"r33\"").end();
    }

    private static io.vertx.core.Future<Void> start(HttpServerRequest request) {
        request.response().putHeader("Content-Length", "1000");
        return request.response().write("the first bytes");
    }

    private void later(HttpServerRequest request) {
        vertx.setTimer(STEP_MILLIS, now -> request.connection().close());
    }

    private static void json(HttpServerRequest request, JsonObject body) {
        request.response().putHeader("Content-Type", "application/json").end(body.toBuffer());
    }
}
