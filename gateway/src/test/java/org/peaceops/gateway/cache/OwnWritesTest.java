package org.peaceops.gateway.cache;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.peaceops.gateway.testing.StubService;
import org.peaceops.gateway.testing.StubServices;
import org.peaceops.platform.testing.Tokens;

/** What is known of the newest revisions is good for an hour here, so only a write can end it. */
@QuarkusTest
@QuarkusTestResource(StubServices.class)
@TestProfile(OwnWritesTest.LongKnown.class)
class OwnWritesTest {

    private static final String END = "/api/v1/datasets/contributions/imports/ended";

    StubService metrics;

    private final String path = "/api/v1/missions/pure?of=" + UUID.randomUUID();

    public static class LongKnown implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("peaceops.gateway.freshness", "1H");
        }
    }

    @BeforeEach
    void othersWriteUnnoticed() {
        write();
        int known = revision();
        metrics.revision(known + 1);
        assertThat(revision()).isEqualTo(known);
    }

    @Test
    void whoWritesReadsWhatWasWritten() {
        int known = revision();

        write();

        assertThat(revision()).isEqualTo(known + 1);
    }

    @Test
    void whoSawItsImportEndReadsWhatItBrought() {
        int known = revision();

        when().get(END).then().statusCode(200).body("revision", equalTo(known + 1));

        assertThat(revision()).isEqualTo(known + 1);
    }

    @Test
    void anImportThatIsLongKnownChangesNothing() {
        int known = revision();
        metrics.revision(known);
        when().get(END).then().statusCode(200);
        metrics.revision(known + 1);

        assertThat(revision()).isEqualTo(known);
    }

    private static void write() {
        given().auth()
                .oauth2(Tokens.of("editor"))
                .when()
                .delete("/api/v1/missions/nothing")
                .then()
                .statusCode(204);
    }

    private int revision() {
        return when().get(path).then().statusCode(200).extract().path("revision");
    }
}
