package org.peaceops.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The {@code peaceops} script in a checkout of its own, with a Maven and JDKs that only pretend.
 */
class ScriptTest {

    private static final List<String> SERVICES =
            List.of("programs-service", "partners-service", "metrics-service", "gateway");
    private static final Instant BUILT = Instant.parse("2026-01-02T00:00:00Z");

    @TempDir Path place;

    private Path checkout;
    private Path jdk;

    private record Result(int exitCode, String text) {}

    @BeforeEach
    void checkOut() throws IOException {
        checkout = Files.createDirectories(place.resolve("check out"));
        Path script = Path.of("..", "peaceops").toAbsolutePath();
        Files.copy(script, checkout.resolve("peaceops"), StandardCopyOption.COPY_ATTRIBUTES);
        program(checkout.resolve("mvnw"), "echo \"mvnw $* with $JAVA_HOME\"");
        jdk = jdk("jdk-25", "25.0.1");
        source("pom.xml");
        source("platform/data/src/main/java/A.java");
        source("launcher/src/main/java/L.java");
        for (String service : SERVICES) {
            source(service + "/src/main/java/S.java");
            built(service + "/target/quarkus-app/quarkus-run.jar");
        }
        built("launcher/target/peaceops-launcher.jar");
    }

    @Test
    void testIsMavensVerifyWithWhatFollows() throws Exception {
        assertThat(run("test", "-pl", "platform"))
                .isEqualTo(new Result(0, "mvnw -B verify -pl platform with " + jdk + "\n"));
    }

    @Test
    void whatIsBuiltIsNotBuiltAgain() throws Exception {
        assertThat(run("up", "--port", "9000").text())
                .startsWith("java ")
                .endsWith("up --port 9000\n")
                .contains("-Dpeaceops.root=" + checkout)
                .doesNotContain("mvnw");
    }

    @Test
    void aNewerSourceIsBuiltFirst() throws Exception {
        touch("metrics-service/src/main/java/S.java");
        launcherSays("--if-running", 3);
        assertThat(run("--data", "up", "up").text())
                .startsWith("peaceops: building what is missing")
                .containsSubsequence("building", "java ", "--data up up");
        assertThat(checkout.resolve("target/build.log"))
                .hasContent("mvnw -B -q -DskipTests -Dspotless.check.skip package with " + jdk);
    }

    @Test
    void aNewerTestOrHiddenFileIsNoReasonToBuild() throws Exception {
        touch("metrics-service/src/test/java/T.java");
        touch("platform/.idea/workspace.xml");
        touch("codelists/target/classes/C.class");
        assertThat(run("up").text()).doesNotContain("building");
    }

    /** Else it would be built at each start, and no start-up cache would ever fit. */
    @Test
    void aJarThatABuildLeavesAsItWasIsNotBuiltAgain() throws Exception {
        touch("pom.xml");
        launcherSays("--if-running", 3);
        assertThat(run("up").text()).contains("building");

        assertThat(run("up").text()).doesNotContain("building");

        Path changed = checkout.resolve("pom.xml");
        Files.setLastModifiedTime(changed, FileTime.from(Instant.now().plusSeconds(1)));
        assertThat(run("up").text()).contains("building");
    }

    @Test
    void aMissingJarIsBuilt() throws Exception {
        Files.delete(checkout.resolve("gateway/target/quarkus-app/quarkus-run.jar"));
        launcherSays("--if-running", 3);
        assertThat(run("up").text()).contains("building");
    }

    @Test
    void whatRunsIsNotBuiltAnewUnderItsFeet() throws Exception {
        touch("pom.xml");
        assertThat(run("up"))
                .matches(result -> result.exitCode() == 0)
                .extracting(Result::text)
                .asString()
                .endsWith("up --if-running\n")
                .doesNotContain("building");
    }

    @Test
    void aBuildThatFailsShowsItsOutput() throws Exception {
        program(checkout.resolve("mvnw"), "echo 'cannot find symbol'; exit 1");
        Files.delete(checkout.resolve("launcher/target/peaceops-launcher.jar"));
        Result failed = run("status");
        assertThat(failed.exitCode()).isEqualTo(Exit.ENVIRONMENT);
        assertThat(failed.text()).contains("cannot find symbol", "the build failed");
    }

    @Test
    void helpOnAFreshCheckoutNeedsNoBuild() throws Exception {
        Files.delete(checkout.resolve("launcher/target/peaceops-launcher.jar"));
        assertThat(run("--help").text()).startsWith("Usage: ./peaceops").doesNotContain("mvnw");
    }

    @Test
    void aJdkOfAnotherVersionIsPassedOver() throws Exception {
        Path old = jdk("jdk-17", "17.0.9");
        Path onPath = place.resolve("jdk-25/bin");
        Result found = run(Map.of("JAVA_HOME", old.toString(), "PATH", onPath + ":/usr/bin:/bin"));
        assertThat(found.text()).isEqualTo("mvnw -B verify with " + jdk + "\n");
    }

    @Test
    void aJdkWithoutAReleaseFileIsAskedItself() throws Exception {
        Files.delete(jdk.resolve("release"));
        assertThat(run("test").exitCode()).isZero();
    }

    @Test
    void theScriptIsFoundThroughALink() throws Exception {
        Path link = Files.createSymbolicLink(place.resolve("po"), checkout.resolve("peaceops"));
        Process process = builder(List.of(link.toString(), "status"), Map.of()).start();
        assertThat(new String(process.getInputStream().readAllBytes()))
                .contains("-Dpeaceops.root=" + checkout);
    }

    private Path jdk(String name, String version) throws IOException {
        Path home = Files.createDirectories(place.resolve(name));
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        program(
                home.resolve("bin/java"),
                """
                case "$*" in
                  -version) echo 'openjdk version "%1$s" 2025-10-21' >&2 ;;
                  -XshowSettings*) echo '    java.home = %2$s' >&2 ;;
                  *) echo "java $*" ;;
                esac
                """
                        .formatted(version, home));
        program(home.resolve("bin/javac"), "exit 0");
        return home;
    }

    private void launcherSays(String option, int exitCode) throws IOException {
        program(
                jdk.resolve("bin/java"),
                "case \"$*\" in *%s) exit %d ;; *) echo \"java $*\" ;; esac"
                        .formatted(option, exitCode));
    }

    private static void program(Path file, String body) throws IOException {
        Files.writeString(file, "#!/bin/sh\n" + body + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private void source(String name) throws IOException {
        touch(name);
        Instant written = BUILT.minusSeconds(1);
        Files.setLastModifiedTime(checkout.resolve(name), FileTime.from(written));
    }

    private void built(String name) throws IOException {
        touch(name);
        Files.setLastModifiedTime(checkout.resolve(name), FileTime.from(BUILT));
    }

    private void touch(String name) throws IOException {
        Path file = checkout.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
    }

    private Result run(String... arguments) throws Exception {
        return run(Map.of("JAVA_HOME", jdk.toString()), arguments);
    }

    private Result run(Map<String, String> environment, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(checkout.resolve("peaceops").toString()));
        command.addAll(List.of(arguments.length == 0 ? new String[] {"test"} : arguments));
        Process process = builder(command, environment).start();
        String text = new String(process.getInputStream().readAllBytes());
        return new Result(process.waitFor(), text);
    }

    private ProcessBuilder builder(List<String> command, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", jdk.toString());
        builder.environment().putAll(environment);
        return builder;
    }
}
