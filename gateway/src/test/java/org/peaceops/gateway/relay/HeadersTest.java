package org.peaceops.gateway.relay;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peaceops.gateway.testing.Gateway;
import org.peaceops.gateway.testing.Gzip;
import org.peaceops.gateway.testing.StubServices;

@QuarkusTest
@QuarkusTestResource(StubServices.class)
class HeadersTest {

    private static final String PARENT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void theRequestIdIsCarriedOnAndComesBackOnce() throws Exception {
        var answer =
                Gateway.client()
                        .send(
                                Gateway.to("/api/v1/programs/headers")
                                        .header("X-Request-Id", "desk-17")
                                        .build(),
                                BodyHandlers.discarding());

        assertThat(answer.headers().allValues("X-Request-Id")).containsExactly("desk-17");
    }

    @Test
    void withoutARequestIdTheServiceGetsTheOneThatIsAnswered() {
        var answer = when().get("/api/v1/programs");

        answer.then().body("headers.'x-request-id'", contains(answer.header("X-Request-Id")));
    }

    @Test
    void traceContextIsCarriedOnUnchanged() {
        given().header("traceparent", PARENT)
                .header("tracestate", "vendor=1")
                .header("baggage", "user=7")
                .when()
                .get("/api/v1/programs")
                .then()
                .body("headers.traceparent", contains(PARENT))
                .body("headers.tracestate", contains("vendor=1"))
                .body("headers.baggage", contains("user=7"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
                "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
            })
    void withoutAWellFormedTraceANewOneBegins(String sent) {
        given().header("traceparent", sent)
                .header("tracestate", "vendor=1")
                .when()
                .get("/api/v1/programs")
                .then()
                .body("headers.traceparent[0]", matchesPattern("00-[0-9a-f]{32}-[0-9a-f]{16}-01"))
                .body("headers.traceparent[0]", not(equalTo(sent)))
                .body("headers.tracestate", nullValue());
    }

    @Test
    void theCallersAddressIsTheGatewaysWordAndNotTheCallers() {
        given().header("X-Forwarded-For", "10.9.9.9")
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "evil.example")
                .header("Forwarded", "for=10.9.9.9")
                .header("Host", "data.example:8443")
                .when()
                .get("/api/v1/programs")
                .then()
                .body("headers.'x-forwarded-for'", contains("127.0.0.1"))
                .body("headers.'x-forwarded-proto'", contains("http"))
                .body("headers.'x-forwarded-host'", contains("data.example:8443"))
                .body("headers.forwarded", nullValue());
    }

    @Test
    void headersOfTheHopEndHere() throws Exception {
        String answer =
                Gateway.raw(
                        """
                        GET /api/v1/programs HTTP/1.1\r
                        Host: localhost\r
                        Connection: close\r
                        Connection: x-other, X-Secret-Hop\r
                        X-Secret-Hop: 1\r
                        Keep-Alive: timeout=9\r
                        Proxy-Authorization: Basic eDp5\r
                        Proxy-Connection: keep-alive\r
                        TE: trailers\r
                        Upgrade: websocket\r
                        X-Kept: 1\r
                        \r
                        """);

        assertThat(answer)
                .contains("\"x-kept\"")
                .doesNotContain("\"x-secret-hop\"")
                .doesNotContain("\"keep-alive\"")
                .doesNotContain("\"proxy-")
                .doesNotContain("\"te\"")
                .doesNotContain("\"upgrade\"");
    }

    @Test
    void whatTheServiceSaysSurvives() throws Exception {
        var answer =
                Gateway.client()
                        .send(
                                Gateway.to("/api/v1/programs/headers")
                                        .header("Accept-Encoding", "gzip")
                                        .build(),
                                BodyHandlers.ofByteArray());

        var headers = answer.headers();
        assertThat(headers.allValues("ETag")).containsExactly("\"r33\"");
        assertThat(headers.allValues("Link"))
                .containsExactly("</api/v1/programs?cursor=x>; rel=\"next\"");
        assertThat(headers.allValues("Location")).containsExactly("/api/v1/programs/GPOI");
        assertThat(headers.allValues("Retry-After")).containsExactly("7");
        assertThat(headers.allValues("Set-Cookie")).containsExactly("a=1", "b=2");
        assertThat(headers.map()).doesNotContainKeys("x-hop", "keep-alive");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "identity"})
    void whatIsPackedByTheServiceIsNotTouched(String accepted) throws Exception {
        var answer =
                Gateway.client()
                        .send(
                                Gateway.to("/api/v1/programs/headers")
                                        .header("Accept-Encoding", accepted)
                                        .build(),
                                BodyHandlers.ofByteArray());

        assertThat(answer.headers().allValues("Content-Encoding")).containsExactly("gzip");
        assertThat(Gzip.text(answer.body())).isEqualTo("{\"packed\":true}");
    }

    @Test
    void whatIsNotPackedByTheServiceIsNotPackedHere() throws Exception {
        var answer =
                Gateway.client()
                        .send(
                                Gateway.to("/api/v1/programs/flood?bytes=100000")
                                        .header("Accept-Encoding", "gzip")
                                        .build(),
                                BodyHandlers.ofByteArray());

        assertThat(answer.headers().map()).doesNotContainKey("content-encoding");
        assertThat(answer.headers().allValues("Content-Length")).containsExactly("100000");
        assertThat(answer.body()).hasSize(100_000);
    }

    @Test
    void anAddressOfTheServiceItselfIsNotTold() {
        given().redirects()
                .follow(false)
                .when()
                .get("/api/v1/programs/moved")
                .then()
                .statusCode(303)
                .header("Location", "/api/v1/programs/GPOI");
    }

    @Test
    void notModifiedHasItsTagAndNoBody() {
        given().header("If-None-Match", "\"r33\"")
                .when()
                .get("/api/v1/programs/unchanged")
                .then()
                .statusCode(304)
                .header("ETag", "\"r33\"")
                .header("Content-Length", nullValue())
                .header("Content-Encoding", nullValue())
                .header("Transfer-Encoding", nullValue());
    }

    @Test
    void noContentHasNoBody() {
        when().get("/api/v1/programs/nothing")
                .then()
                .statusCode(204)
                .header("Transfer-Encoding", nullValue())
                .header("Content-Length", nullValue());
    }

    @Test
    void headHasTheLengthAndNoBody() throws Exception {
        var head =
                Gateway.to("/api/v1/programs/flood?bytes=5")
                        .method("HEAD", BodyPublishers.noBody())
                        .build();

        // twice over one connection: a body by mistake would be taken for the next answer
        for (var answer :
                List.of(
                        Gateway.client().send(head, BodyHandlers.ofString()),
                        Gateway.client().send(head, BodyHandlers.ofString()))) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().allValues("Content-Length")).containsExactly("5");
            assertThat(answer.body()).isEmpty();
        }
    }

    @Test
    void answersAreMarkedAgainstGuessingTheirType() {
        when().get("/api/v1/programs").then().header("X-Content-Type-Options", "nosniff");
    }
}
