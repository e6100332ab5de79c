package org.peaceops.platform.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;

/**
 * A file as received, unpacked if it came gzipped.
 *
 * @param sha256 of the unpacked bytes, hexadecimal
 * @param charset UTF-8 if every byte sequence is, else Windows-1252 (a superset of Latin-1)
 * @param text false if it holds bytes that no text holds
 */
record Upload(Path file, long bytes, String sha256, Charset charset, boolean text) {

    private static final int GZIP_MAGIC = 0x1f8b;

    static Upload receive(InputStream body, ImportSettings settings) throws IOException {
        Files.createDirectories(settings.directory());
        Path file = Files.createTempFile(settings.directory(), "upload-", ".tmp");
        try {
            return copy(unpacked(body), file, settings.maxSize().asLongValue());
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw Objects.toString(e.getMessage(), "").contains("No space left")
                    ? diskFull()
                    : damaged();
        } catch (RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static Upload copy(InputStream in, Path file, long most) throws IOException {
        MessageDigest sha256 = digest();
        Utf8Check utf8 = new Utf8Check();
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                bytes += n;
                if (bytes > most) {
                    throw Problem.of(
                            ProblemType.TOO_LARGE,
                            "The file is larger than %,d bytes, the most that is taken; split it and send the parts."
                                    .formatted(most));
                }
                sha256.update(buffer, 0, n);
                utf8.update(buffer, n);
                out.write(buffer, 0, n);
            }
        }
        Charset charset = utf8.valid() ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
        String hex = HexFormat.of().formatHex(sha256.digest());
        return new Upload(file, bytes, hex, charset, !utf8.sawNul());
    }

    private static InputStream unpacked(InputStream body) throws IOException {
        BufferedInputStream in = new BufferedInputStream(body, 1 << 16);
        in.mark(2);
        int magic = in.read() << 8 | in.read();
        in.reset();
        return magic == GZIP_MAGIC ? new GZIPInputStream(in, 1 << 16) : in;
    }

    private static RuntimeException damaged() {
        return Problem.of(
                ProblemType.INVALID_BODY,
                "The body broke off, or it is gzip that cannot be unpacked; pack it again or send it unpacked.");
    }

    private static RuntimeException diskFull() {
        return Problem.of(
                ProblemType.DISK_FULL,
                "There is no room left here to receive the file. Nothing was loaded; whoever runs this service has to free some space.");
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
