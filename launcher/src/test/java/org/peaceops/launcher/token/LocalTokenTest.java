package org.peaceops.launcher.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peaceops.launcher.DataFolder;
import org.peaceops.launcher.Trouble;

class LocalTokenTest {

    private static final Duration SHIFT = Duration.ofHours(8);

    @TempDir Path place;

    private DataFolder folder;
    private LocalKeys keys;

    @BeforeEach
    void draw() throws Exception {
        folder = new DataFolder(place.resolve("data"));
        keys = LocalKeys.of(folder);
    }

    @Test
    void theTokenHasTheShapeOfKeycloaks() throws Exception {
        JwtClaims claims = checked(token(Instant.now()));
        assertThat(claims.getSubject()).isEqualTo("desk-officer");
        assertThat(claims.getStringClaimValue("upn")).isEqualTo("desk-officer");
        assertThat(claims.getClaimValue("realm_access"))
                .isEqualTo(Map.of("roles", List.of("reader", "importer")));
        assertThat(claims.getExpirationTime().getValue() - claims.getIssuedAt().getValue())
                .isEqualTo(SHIFT.toSeconds());
    }

    @Test
    void theTokenNamesItsKeyAndAlgorithm() throws Exception {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setCompactSerialization(token(Instant.now()));
        assertThat(signature.getAlgorithmHeaderValue()).isEqualTo("RS256");
        assertThat(signature.getKeyIdHeaderValue()).isEqualTo(keys.id()).hasSize(16);
    }

    @Test
    void theTokenEnds() {
        String old = token(Instant.now().minus(Duration.ofDays(1)));
        assertThatThrownBy(() -> checked(old)).isInstanceOf(InvalidJwtException.class);
    }

    @Test
    void theKeyStaysAndIsForItsOwnerOnly() throws Exception {
        assertThat(LocalKeys.of(folder)).isEqualTo(keys);
        Path file = folder.keys().resolve("private.pem");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aLostPublicKeyIsMadeFromThePrivateOne() throws Exception {
        String before = Files.readString(keys.publicKeyFile());
        Files.delete(keys.publicKeyFile());
        LocalKeys.of(folder);
        assertThat(keys.publicKeyFile()).hasContent(before);
    }

    @Test
    void aDamagedKeyIsOneSentence() throws Exception {
        Files.writeString(folder.keys().resolve("private.pem"), "not a key");
        assertThatThrownBy(() -> LocalKeys.of(folder))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("private.pem holds no RSA key");
    }

    private String token(Instant now) {
        EnumSet<Role> roles = EnumSet.of(Role.IMPORTER, Role.READER);
        return new LocalToken("desk-officer", roles, SHIFT).signedWith(keys, now);
    }

    /** As the services check it: with nothing but the public key's file. */
    private JwtClaims checked(String token) throws Exception {
        String pem = Files.readString(keys.publicKeyFile()).replaceAll("-----.*-----|\\s", "");
        byte[] encoded = Base64.getDecoder().decode(pem);
        PublicKey key =
                KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
        return new JwtConsumerBuilder()
                .setVerificationKey(key)
                .setExpectedIssuer("https://peaceops.local")
                .setExpectedAudience("peaceops")
                .setRequireExpirationTime()
                .build()
                .processToClaims(token);
    }
}
