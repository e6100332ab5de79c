package org.peaceops.launcher.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.peaceops.launcher.DataFolder;

/**
 * One ahead-of-time cache (JEP 483, 514, 515) per built application: classes loaded and linked, and
 * profiles, as a training run found them. With it a service takes a third of the processor time to
 * start. Whatever is wrong with a cache, the application starts without it.
 */
final class StartupCache {

    private static final int KEY_BYTES = 8;

    private final Path folder;
    private final String module;
    private final String key;

    /**
     * @param jvmFlags of the run; a cache made under others would be dropped without a word
     * @param application folder of the built application; any change in it makes another cache
     */
    StartupCache(DataFolder data, String module, List<String> jvmFlags, Path application) {
        this.folder = data.startupCaches();
        this.module = module;
        this.key = key(jvmFlags, application);
    }

    boolean exists() {
        return Files.exists(file());
    }

    /** Whether a training run is worth its time: there is no cache and none has failed. */
    boolean isWanted() {
        return !exists() && !Files.exists(failure());
    }

    /**
     * Flags of a start. The first one after a build, which has no cache yet, does with the quick
     * compiler: the thorough one would double its processor time.
     */
    List<String> flags() {
        if (exists()) {
            return List.of("-XX:AOTCache=" + file());
        }
        return isWanted() ? List.of("-XX:TieredStopAtLevel=1") : List.of();
    }

    List<String> trainingFlags() throws IOException {
        Files.createDirectories(folder);
        return List.of("-XX:AOTCacheOutput=" + draft());
    }

    /** After a training run: takes what it wrote, or remembers that it wrote nothing. */
    void conclude() throws IOException {
        boolean written = Files.exists(draft());
        removeAll();
        if (written) {
            Files.move(draft(), file(), StandardCopyOption.ATOMIC_MOVE);
        } else {
            Files.writeString(failure(), "");
        }
    }

    /** For an application that did not start with it. */
    void giveUp() throws IOException {
        Files.deleteIfExists(file());
        Files.writeString(failure(), "");
    }

    private void removeAll() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path old : files.filter(this::isOfModule).toList()) {
                Files.delete(old);
            }
        }
    }

    private boolean isOfModule(Path file) {
        return file.getFileName().toString().startsWith(module + "-") && !file.equals(draft());
    }

    private Path file() {
        return folder.resolve(module + "-" + key + ".aot");
    }

    private Path failure() {
        return folder.resolve(module + "-" + key + ".failed");
    }

    private Path draft() {
        return folder.resolve(module + "-draft.aot");
    }

    private static String key(List<String> jvmFlags, Path application) {
        StringBuilder facts = new StringBuilder(System.getProperty("java.vm.version"));
        facts.append(System.getProperty("java.home")).append(jvmFlags);
        try (Stream<Path> files = Files.walk(application)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                facts.append(file).append(Files.size(file)).append(Files.getLastModifiedTime(file));
            }
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            byte[] digest = sha256.digest(facts.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, KEY_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
