package org.peaceops.launcher.stack;

import java.util.LinkedHashMap;
import java.util.Map;
import org.peaceops.launcher.Trouble;
import org.peaceops.launcher.postgres.LocalPostgres;

/**
 * Five ports in a row on loopback.
 *
 * @param gateway the first: gateway, programs, partners, metrics, PostgreSQL
 */
public record Ports(int gateway) {

    public static final int DEFAULT_GATEWAY = 8080;
    static final int COUNT = 5;

    private static final int HIGHEST = 65_535;

    public Ports {
        if (gateway < 1 || gateway + COUNT - 1 > HIGHEST) {
            throw new Trouble(
                    "--port %d leaves no room for five ports in a row; it can be 1 to %d."
                            .formatted(gateway, HIGHEST - COUNT + 1));
        }
    }

    int of(Part part) {
        return gateway + part.ordinal();
    }

    int postgres() {
        return gateway + COUNT - 1;
    }

    /** Every port with the name of what listens there. */
    Map<String, Integer> byName() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        Part.all().forEach(part -> ports.put(part.module(), of(part)));
        ports.put(LocalPostgres.NAME, postgres());
        return ports;
    }

    public String address() {
        return "http://localhost:" + gateway;
    }
}
