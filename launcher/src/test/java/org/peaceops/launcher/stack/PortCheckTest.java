package org.peaceops.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.peaceops.launcher.Trouble;

class PortCheckTest {

    @Test
    void aServerOnLoopbackTakesItsPort() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(PortCheck.isFree(other.getLocalPort())).isFalse();
        }
    }

    @Test
    void aServerOnAllAddressesTakesItsPort() throws Exception {
        try (ServerSocket other = new ServerSocket(0)) {
            assertThat(PortCheck.isFree(other.getLocalPort())).isFalse();
        }
    }

    @Test
    void theSentenceNamesPortPartAndAnotherRow() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Ports ports = new Ports(other.getLocalPort());
            assertThatThrownBy(() -> PortCheck.requireFree(ports))
                    .isInstanceOf(Trouble.class)
                    .hasMessageStartingWith(
                            "Port %d, which gateway needs, is in use", ports.gateway())
                    .hasMessageContaining("--port");
        }
    }

    @Test
    void fivePortsInARowHaveTheirOrder() {
        assertThat(new Ports(8080).byName())
                .containsExactly(
                        Map.entry("gateway", 8080),
                        Map.entry("programs-service", 8081),
                        Map.entry("partners-service", 8082),
                        Map.entry("metrics-service", 8083),
                        Map.entry("postgres", 8084));
    }
}
