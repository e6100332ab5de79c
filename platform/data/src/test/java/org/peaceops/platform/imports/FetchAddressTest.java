package org.peaceops.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;

class FetchAddressTest {

    @Test
    void privateNetworksAreTold() throws UnknownHostException {
        for (String address :
                List.of(
                        "127.0.0.1",
                        "127.8.9.10",
                        "0.0.0.0",
                        "0.1.2.3",
                        "10.0.0.1",
                        "172.16.0.1",
                        "172.31.255.255",
                        "192.168.1.1",
                        "169.254.169.254",
                        "100.64.0.1",
                        "100.127.255.255",
                        "224.0.0.1",
                        "::1",
                        "::",
                        "::ffff:127.0.0.1",
                        "fe80::1",
                        "fc00::1",
                        "fdff::1",
                        "ff02::1")) {
            assertThat(FetchAddress.isPrivate(InetAddress.getByName(address))).as(address).isTrue();
        }
    }

    @Test
    void publicAddressesAreNotTakenForPrivate() throws UnknownHostException {
        for (String address :
                List.of(
                        "157.150.185.24",
                        "100.63.255.255",
                        "100.128.0.1",
                        "172.32.0.1",
                        "8.8.8.8",
                        "2620:0:2d0:200::7")) {
            assertThat(FetchAddress.isPrivate(InetAddress.getByName(address)))
                    .as(address)
                    .isFalse();
        }
    }
}
