package org.peaceops.gateway.snapshot;

import static io.restassured.RestAssured.when;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.peaceops.gateway.testing.StubService;
import org.peaceops.gateway.testing.StubServices;

@QuarkusTest
@QuarkusTestResource(StubServices.class)
class NewestSnapshotTest {

    StubService programs;
    StubService partners;
    StubService metrics;

    @Test
    void theNewestRevisionOfEachServiceIsNamed() {
        programs.revision(12);
        partners.revision(7);
        metrics.revision(33);

        await().untilAsserted(() -> expect("p12.c7.m33"));

        metrics.revision(34);
        await().untilAsserted(() -> expect("p12.c7.m34"));
    }

    @Test
    void aServiceThatDoesNotAnswerIsNoPartOfIt() {
        programs.revision(12);
        metrics.revision(33);
        partners.kill();
        try {
            await().untilAsserted(() -> expect("p12.m33"));
            when().get("/api/v1/snapshot").then().body("revisions", not(hasKey("partners")));
        } finally {
            partners.revive();
        }
    }

    private static void expect(String snapshot) {
        when().get("/api/v1/snapshot").then().statusCode(200).body("snapshot", equalTo(snapshot));
    }
}
