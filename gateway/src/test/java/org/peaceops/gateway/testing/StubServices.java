package org.peaceops.gateway.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;
import java.util.HashMap;
import java.util.Map;
import org.peaceops.platform.testing.SigningKeys;

/**
 * The three services as stubs, and limits short enough to be met in a test. A test gets a stub by a
 * field of the type {@link StubService} with the service's name.
 */
public class StubServices implements QuarkusTestResourceLifecycleManager {

    private final Vertx vertx = Vertx.vertx();
    private final Map<String, StubService> stubs =
            Map.of(
                    "programs", new StubService("programs", vertx),
                    "partners", new StubService("partners", vertx),
                    "metrics", new StubService("metrics", vertx));

    @Override
    public Map<String, String> start() {
        Map<String, String> settings = new HashMap<>(new SigningKeys().start());
        stubs.forEach(
                (name, stub) -> {
                    stub.start();
                    settings.put(
                            "peaceops.gateway.services." + name + ".url",
                            "http://127.0.0.1:" + stub.port());
                });
        Certificate.make();
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.http.test-ssl-port", "0");
        settings.put("quarkus.http.ssl.certificate.key-store-file", Certificate.STORE.toString());
        settings.put("quarkus.http.ssl.certificate.key-store-password", Certificate.PASSWORD);
        settings.put("peaceops.gateway.stall-timeout", "1S");
        settings.put("peaceops.gateway.connect-timeout", "500MS");
        settings.put("peaceops.gateway.ask-timeout", "1S");
        settings.put("peaceops.gateway.freshness", "50MS");
        settings.put("peaceops.gateway.cache.max-answer", "64K");
        settings.put("peaceops.gateway.connections", "4");
        settings.put("peaceops.gateway.waiting", "2");
        return settings;
    }

    @Override
    public void inject(TestInjector injector) {
        // no test class begins where another one left off
        stubs.values().forEach(stub -> stub.revision(1));
        stubs.forEach(
                (name, stub) ->
                        injector.injectIntoFields(
                                stub,
                                field ->
                                        field.getType() == StubService.class
                                                && field.getName().equals(name)));
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
