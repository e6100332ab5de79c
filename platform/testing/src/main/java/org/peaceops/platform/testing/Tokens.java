package org.peaceops.platform.testing;

import io.smallrye.jwt.build.Jwt;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Signed tokens in the shape that Keycloak gives them. */
public final class Tokens {

    private Tokens() {}

    /** Of a test user with these roles, valid for an hour. */
    public static String of(String... roles) {
        return issued("https://peaceops.local", "peaceops", Duration.ofHours(1), roles);
    }

    public static String issued(
            String issuer, String audience, Duration lifespan, String... roles) {
        return Jwt.issuer(issuer)
                .audience(audience)
                .upn("tester")
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .expiresIn(lifespan)
                .sign();
    }
}
