package org.peaceops.partners;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peaceops.platform.testing.Imports;
import org.peaceops.platform.testing.PostgresServer;

/** What a start of the service does to lists that a program office has loaded. */
@QuarkusTest
@QuarkusTestResource(value = PostgresServer.class, restrictToAnnotatedClass = true)
class PartnersRestartTest {

    @Inject Event<StartupEvent> start;

    @Test
    void unchangedReferenceDataIsNoRevision() {
        long before = revision();
        start.fire(new StartupEvent());
        assertThat(revision()).isEqualTo(before);
    }

    @Test
    void whatAnImportSaidAndEndedIsLeftAlone() {
        String file =
                """
                country,program,from.date,status,source.code,source.locator
                JOR,IMET,,active,OFFICE-LIST,all of it
                KEN,IMET,2011,active,OFFICE-LIST,all of it
                """;
        Imports.load(
                "partnerships",
                file.getBytes(StandardCharsets.UTF_8),
                "imet.csv",
                "?mode=complete");
        long before = revision();
        start.fire(new StartupEvent());
        assertThat(revision()).isEqualTo(before);
        assertThat(imet("country")).containsExactly("JOR", "KEN");
        assertThat(imet("source.code")).containsExactly("OFFICE-LIST", "OFFICE-LIST");
    }

    private static List<String> imet(String field) {
        return given().get("/api/v1/partnerships?program=IMET").jsonPath().getList("data." + field);
    }

    private static long revision() {
        return given().get("/api/v1/countries?size=1").jsonPath().getLong("revision");
    }
}
