package org.peaceops.gateway.cache;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Typed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.peaceops.gateway.testing.Gateway;
import org.peaceops.gateway.testing.StubServices;

/** The same over HTTP/2, as far as {@link Gateway#client} is asked. */
@QuarkusTest
@QuarkusTestResource(StubServices.class)
@Typed(CachedAnswersOverHttp2Test.class)
class CachedAnswersOverHttp2Test extends CachedAnswersTest {

    @BeforeAll
    static void speakHttp2() {
        Gateway.speakHttp2();
    }

    @AfterAll
    static void speakHttp1() {
        Gateway.speakHttp1();
    }
}
