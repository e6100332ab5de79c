package org.peaceops.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peaceops.launcher.DataFolder;
import org.peaceops.launcher.Exit;
import org.peaceops.launcher.process.ProcessRecord;
import org.peaceops.launcher.process.Processes;
import org.peaceops.launcher.testing.FakeProject;
import org.peaceops.launcher.testing.Launched;
import org.peaceops.launcher.testing.Launched.Result;

/** The launcher's care of processes: real PostgreSQL, services that only pretend. */
class FakeStackTest {

    @TempDir static Path started;
    @TempDir Path place;

    private FakeProject project;
    private Launched launcher;

    /** A first start unpacks PostgreSQL and makes its cluster; once is enough. */
    @BeforeAll
    static void startOnce() throws Exception {
        FakeProject project = FakeProject.in(started.resolve("project"));
        Launched first = Launched.on(project.root(), started.resolve("data"));
        Result up = first.run("up", "--background", "--port=" + first.port());
        assertThat(up.exitCode()).as(up.text()).isZero();
        assertThat(first.run("down").exitCode()).isZero();
    }

    @BeforeEach
    void build() throws Exception {
        project = FakeProject.in(place.resolve("project"));
        launcher = Launched.on(project.root(), place.resolve("data"));
        String copy = "cp -Rp '%s' '%s'".formatted(started.resolve("data"), launcher.data());
        assertThat(new ProcessBuilder("sh", "-c", copy).start().waitFor()).isZero();
    }

    @AfterEach
    void down() throws Exception {
        if (Files.exists(launcher.data().resolve("state.json"))) {
            launcher.run("down");
        }
    }

    @Test
    void aStackInTheBackgroundIsReadySaysSoAgainAndEndsWhole() throws Exception {
        Result up = up();
        assertThat(up.text()).contains("Ready after", "http://localhost:" + launcher.port());
        assertThat(up.exitCode()).isZero();
        StackState state = state();

        assertThat(launcher.run("status"))
                .matches(status -> status.exitCode() == Exit.OK)
                .extracting(Result::text)
                .asString()
                .contains("gateway", "programs-service", "partners-service", "metrics-service")
                .contains("postgres")
                .doesNotContain("not ready");
        assertThat(up())
                .isEqualTo(
                        new Result(
                                Exit.OK,
                                "Already running at http://localhost:%d (pid %d).%n"
                                        .formatted(launcher.port(), state.launcher().pid())));

        assertThat(launcher.run("down").text())
                .isEqualTo("Stopped: the launcher and its 5 processes.\n");
        assertThatAllOf(state).isEmpty();
        assertThat(launcher.run("down").text()).startsWith("Not running");
        assertThat(launcher.run("status").exitCode()).isEqualTo(Exit.ENVIRONMENT);
    }

    @Test
    void everyPartIsPointedAtThisMachineOnly() throws Exception {
        up();
        assertThat(environment(3))
                .contains(
                        "QUARKUS_HTTP_HOST=127.0.0.1",
                        "QUARKUS_DATASOURCE_JDBC_URL=jdbc:postgresql://127.0.0.1:%d/metrics"
                                .formatted(launcher.port() + 4),
                        "QUARKUS_DATASOURCE_USERNAME=peaceops",
                        "PEACEOPS_IMPORTS_DIRECTORY="
                                + launcher.data().resolve("imports/metrics-service"),
                        "MP_JWT_VERIFY_PUBLICKEY_LOCATION=file:"
                                + launcher.data().resolve("keys/public.pem"));
        assertThat(environment(0))
                .contains(
                        "PEACEOPS_GATEWAY_SERVICES_METRICS_URL=http://127.0.0.1:"
                                + (launcher.port() + 3))
                .noneMatch(line -> line.startsWith("QUARKUS_DATASOURCE"));
    }

    @Test
    void aKilledServiceIsStartedAgain() throws Exception {
        up();
        ProcessRecord killed = state().process("metrics-service", 0);
        killed.running().orElseThrow().destroyForcibly();

        await(() -> isUp("metrics-service", killed.pid()));
        assertThat(log("launcher"))
                .contains("metrics-service ended (exit code 137) and is started again");
        assertThat(launcher.run("status").exitCode()).isEqualTo(Exit.OK);
    }

    @Test
    void aKilledDatabaseRecoversAndKeepsItsData() throws Exception {
        up();
        ProcessRecord killed = state().process("postgres", 0);
        killed.running().orElseThrow().destroyForcibly();

        await(() -> isUp("postgres", killed.pid()));
        assertThat(log("postgres")).contains("automatic recovery in progress");
    }

    @Test
    void whatAKilledLauncherLeavesIsEndedByTheNextStart() throws Exception {
        up();
        StackState left = state();
        left.launcher().running().orElseThrow().destroyForcibly();
        await(() -> !left.isLauncherRunning());
        assertThat(launcher.run("status"))
                .matches(status -> status.exitCode() == Exit.NOT_ALL_UP)
                .matches(status -> status.text().contains("ended"));

        assertThat(up().exitCode()).isZero();
        assertThat(log("launcher")).contains("Ended 5 processes that a killed launcher had left");
        assertThatAllOf(left).isEmpty();
    }

    @Test
    void whatAKilledLauncherLeavesIsEndedByDown() throws Exception {
        up();
        StackState left = state();
        left.launcher().running().orElseThrow().destroyForcibly();
        await(() -> !left.isLauncherRunning());

        assertThat(launcher.run("down").text())
                .isEqualTo("Stopped: 5 processes that a killed launcher had left.\n");
        assertThatAllOf(left).isEmpty();
    }

    @Test
    void aSignalInTheForegroundEndsEveryProcess() throws Exception {
        Path text = place.resolve("up.txt");
        Process up = launcher.start(text, "up", "--port=" + launcher.port());
        await(() -> said(text, "Ctrl-C ends everything."));
        StackState state = state();

        up.destroy();

        assertThat(up.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThatAllOf(state).isEmpty();
    }

    @Test
    void aServiceThatCannotStartIsNamedWithItsLogAndNothingStaysBehind() throws Exception {
        Files.createFile(project.application("partners-service").resolve("fail"));
        Result up = up();
        assertThat(up.exitCode()).isEqualTo(Exit.ENVIRONMENT);
        assertThat(up.text())
                .isEqualTo(
                        "peaceops: partners-service ended while starting (exit code 7); its log is %s.%n"
                                .formatted(launcher.data().resolve("logs/partners-service.log")));
        assertThat(launcher.run("status").exitCode()).isEqualTo(Exit.ENVIRONMENT);
        assertThat(Launched.isFree(launcher.port())).isTrue();
    }

    @Test
    void aPortInUseIsOneSentenceThatNamesAnotherRow() throws Exception {
        int taken = launcher.port() + 3;
        try (ServerSocket other = new ServerSocket(taken, 1, InetAddress.getLoopbackAddress())) {
            Result up = up();
            assertThat(other.isBound()).isTrue();
            assertThat(up.exitCode()).isEqualTo(Exit.ENVIRONMENT);
            assertThat(up.text())
                    .startsWith("peaceops: Port %d, which metrics-service needs,".formatted(taken))
                    .contains("--port")
                    .hasLineCount(1);
        }
    }

    @Test
    void anUnbuiltServiceIsOneSentence() throws Exception {
        Files.delete(project.application("gateway").resolve("quarkus-run.jar"));
        Result up = up();
        assertThat(up.exitCode()).isEqualTo(Exit.ENVIRONMENT);
        assertThat(up.text()).startsWith("peaceops: gateway is not built").hasLineCount(1);
    }

    @Test
    void aFirstStartThatWasCutOffIsBegunAnew() throws Exception {
        Path data = launcher.data();
        Files.createFile(data.resolve("postgres.unfinished"));
        Files.delete(data.resolve("postgres/global/pg_control"));
        assertThat(up().exitCode()).isZero();
    }

    @Test
    void startupCachesAreMadeBesideTheStackAndADamagedOneDoesNoHarm() throws Exception {
        up();
        await(() -> caches().size() == 4);
        launcher.run("down");
        Path damaged =
                caches().stream()
                        .filter(f -> f.toString().contains("metrics"))
                        .findAny()
                        .orElseThrow();
        Files.writeString(damaged, "damaged");

        assertThat(up().exitCode()).isZero();

        ProcessHandle gateway = state().process("gateway", 0).running().orElseThrow();
        assertThat(gateway.info().commandLine().orElseThrow()).contains("-XX:AOTCache=");
        assertThat(launcher.run("status").exitCode()).isEqualTo(Exit.OK);
    }

    private List<Path> caches() {
        Path folder = launcher.data().resolve("aot");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*-[0-9a-f]{16}.aot")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Result up() throws Exception {
        return launcher.run("up", "--background", "--port=" + launcher.port());
    }

    private StackState state() {
        return StateFile.read(new DataFolder(launcher.data())).orElseThrow();
    }

    private boolean isUp(String name, long otherThan) {
        return StateFile.read(new DataFolder(launcher.data()))
                .map(state -> state.process(name, 0))
                .filter(process -> process.pid() != otherThan && process.running().isPresent())
                .filter(process -> !Launched.isFree(process.port()))
                .isPresent();
    }

    private ListAssert<ProcessRecord> assertThatAllOf(StackState state) {
        return assertThat(state.processes()).filteredOn(process -> process.running().isPresent());
    }

    private List<String> environment(int offset) throws Exception {
        URI address =
                URI.create("http://127.0.0.1:%d/environment".formatted(launcher.port() + offset));
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofLines())
                    .body()
                    .toList();
        }
    }

    private String log(String process) throws Exception {
        return Files.readString(launcher.data().resolve("logs").resolve(process + ".log"));
    }

    private static boolean said(Path text, String words) {
        try {
            return Files.readString(text).contains(words);
        } catch (IOException e) {
            return false;
        }
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time is up").isLessThan(deadline);
            Processes.sleep(100);
        }
    }
}
