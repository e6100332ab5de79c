package org.peaceops.launcher.token;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/**
 * A bearer token in the shape that Keycloak gives, signed with the local key.
 *
 * @param subject whose name enters the revisions
 * @param roles what it allows
 * @param lifetime from now on
 */
public record LocalToken(String subject, Set<Role> roles, Duration lifetime) {

    static final String ISSUER = "https://peaceops.local";
    static final String AUDIENCE = "peaceops";

    public String signedWith(LocalKeys keys, Instant now) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject(subject);
        claims.setStringClaim("upn", subject);
        claims.setClaim("realm_access", Map.of("roles", names()));
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(now.plus(lifetime).getEpochSecond()));
        claims.setGeneratedJwtId();
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setHeader("typ", "JWT");
        signature.setKeyIdHeaderValue(keys.id());
        signature.setKey(keys.privateKey());
        signature.setPayload(claims.toJson());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("every Java signs with RSA", e);
        }
    }

    private List<String> names() {
        return roles.stream().sorted().map(Role::toString).toList();
    }
}
