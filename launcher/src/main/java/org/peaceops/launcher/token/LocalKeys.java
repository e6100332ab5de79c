package org.peaceops.launcher.token;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import org.peaceops.launcher.DataFolder;
import org.peaceops.launcher.OwnerOnly;
import org.peaceops.launcher.Trouble;

/**
 * The RSA key pair of the data folder, drawn when it is first asked for.
 *
 * @param privateKey signs tokens; its file has mode 0600
 * @param publicKeyFile what gateway and services check tokens with
 * @param id {@code kid} of the tokens: the beginning of the public key's SHA-256
 */
public record LocalKeys(RSAPrivateCrtKey privateKey, Path publicKeyFile, String id) {

    private static final int RSA_BITS = 2048;
    private static final int ID_BYTES = 8;
    private static final int PEM_COLUMNS = 64;

    public static LocalKeys of(DataFolder folder) throws IOException {
        Path keys = folder.keys();
        try {
            OwnerOnly.makeFolder(keys);
            return lockedIn(keys);
        } catch (AccessDeniedException e) {
            throw new Trouble(
                    "The keys in %s belong to another user; name a folder of your own with --data."
                            .formatted(keys));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new Trouble(
                    "%s holds no RSA key; remove it and start the stack again, then new tokens are needed."
                            .formatted(keys.resolve("private.pem")));
        }
    }

    /** Two verbs at once on a new folder must not end with halves of two pairs. */
    private static LocalKeys lockedIn(Path keys) throws IOException, GeneralSecurityException {
        try (FileChannel channel =
                FileChannel.open(
                        keys.resolve(".lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE)) {
            channel.lock();
            return readOrMake(keys.resolve("private.pem"), keys.resolve("public.pem"));
        }
    }

    private static LocalKeys readOrMake(Path privateFile, Path publicFile)
            throws IOException, GeneralSecurityException {
        KeyFactory rsa = KeyFactory.getInstance("RSA");
        if (!Files.exists(privateFile)) {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(RSA_BITS);
            byte[] drawn = generator.generateKeyPair().getPrivate().getEncoded();
            OwnerOnly.write(privateFile, pem("PRIVATE KEY", drawn));
        }
        byte[] encoded = fromPem(Files.readString(privateFile));
        RSAPrivateCrtKey key =
                (RSAPrivateCrtKey) rsa.generatePrivate(new PKCS8EncodedKeySpec(encoded));
        byte[] publicKey =
                rsa.generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()))
                        .getEncoded();
        String text = pem("PUBLIC KEY", publicKey);
        if (!Files.exists(publicFile) || !Files.readString(publicFile).equals(text)) {
            OwnerOnly.write(publicFile, text);
        }
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(publicKey);
        return new LocalKeys(key, publicFile, HexFormat.of().formatHex(digest, 0, ID_BYTES));
    }

    private static String pem(String kind, byte[] encoded) {
        String lines =
                Base64.getMimeEncoder(PEM_COLUMNS, new byte[] {'\n'}).encodeToString(encoded);
        return "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, lines, kind);
    }

    private static byte[] fromPem(String pem) {
        return Base64.getMimeDecoder().decode(pem.replaceAll("-----[^-]+-----", ""));
    }

    @Override
    public String toString() {
        return "key pair " + id;
    }
}
