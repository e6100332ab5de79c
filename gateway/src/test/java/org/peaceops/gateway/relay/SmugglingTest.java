package org.peaceops.gateway.relay;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peaceops.gateway.testing.Gateway;
import org.peaceops.gateway.testing.StubService;
import org.peaceops.gateway.testing.StubServices;
import org.peaceops.platform.security.Roles;
import org.peaceops.platform.testing.Tokens;

/** One request must be one request on both sides. */
@QuarkusTest
@QuarkusTestResource(StubServices.class)
class SmugglingTest {

    StubService programs;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 4\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nContent-Length: 4",
                "Content-Length: 4\r\nContent-Length: 5",
                "Content-Length: 4, 5",
                "Content-Length: -1",
                "Content-Length: +4",
                "Content-Length: 0x4",
                "Content-Length : 4",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding:\u000bchunked",
            })
    void anUnclearLengthIsRefused(String lengths) throws Exception {
        long before = programs.received().get();

        String answer =
                Gateway.raw(
                        "POST /api/v1/datasets/figures/imports HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                                + Tokens.of(Roles.IMPORTER)
                                + "\r\n"
                                + lengths
                                + "\r\nConnection: close\r\n\r\n0\r\n\r\nGET /api/v1/missions HTTP/1.1\r\nHost: localhost\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("\"service\"");
        assertThat(programs.received().get()).isEqualTo(before);
    }

    @Test
    void anAnswerWithoutAKnownEndIsNotPromised() throws Exception {
        String answer = Gateway.raw("GET /api/v1/programs HTTP/1.0\r\n\r\n");

        assertThat(answer)
                .contains(" 400 ")
                .contains("urn:peaceops:problem:request-refused")
                .contains("use HTTP/1.1");
    }
}
