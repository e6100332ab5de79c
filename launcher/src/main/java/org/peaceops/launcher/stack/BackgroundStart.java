package org.peaceops.launcher.stack;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peaceops.launcher.DataFolder;
import org.peaceops.launcher.Peaceops;
import org.peaceops.launcher.Project;
import org.peaceops.launcher.Trouble;
import org.peaceops.launcher.process.Processes;

/** Starts a launcher that outlives this process and its terminal, and waits for its stack. */
final class BackgroundStart {

    private static final long POLL_MILLIS = 50;

    /** Job control ("set -m") gives the launcher a process group that no Ctrl-C here reaches. */
    private static final String DETACHED =
            "set -m; log=$1; shift; nohup \"$@\" </dev/null >>\"$log\" 2>&1 & echo $!";

    /** How {@link org.peaceops.launcher.Peaceops} begins the sentence that says what is wrong. */
    private static final String SENTENCE = "peaceops: ";

    private final DataFolder folder;
    private final Ports ports;
    private final PrintWriter out;

    BackgroundStart(DataFolder folder, Ports ports, PrintWriter out) {
        this.folder = folder;
        this.ports = ports;
        this.out = out;
    }

    void run() throws IOException {
        Instant begun = Instant.now();
        Path log = folder.freshLog("launcher");
        ProcessHandle launcher = detach(log).orElseThrow(() -> failure(log));
        while (!isReady(launcher.pid())) {
            if (!launcher.isAlive()) {
                throw failure(log);
            }
            Processes.sleep(POLL_MILLIS);
        }
        out.print(new ReadyText(ports, folder).after(Duration.between(begun, Instant.now())));
        out.println("./peaceops down ends everything.");
    }

    private Optional<ProcessHandle> detach(Path log) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("bash", "-c", DETACHED, "peaceops", log.toString()));
        command.addAll(launcherCommand());
        Process shell = new ProcessBuilder(command).start();
        String pid = new String(shell.getInputStream().readAllBytes()).strip();
        return pid.isEmpty() ? Optional.empty() : ProcessHandle.of(Long.parseLong(pid));
    }

    private List<String> launcherCommand() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx128m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dpeaceops.root=" + Project.located().root(),
                "-cp",
                System.getProperty("java.class.path"),
                Peaceops.class.getName(),
                "up",
                "--port=" + ports.gateway(),
                "--data=" + folder.root());
    }

    private boolean isReady(long pid) {
        return StateFile.read(folder)
                .filter(state -> state.launcher().pid() == pid && state.ready())
                .isPresent();
    }

    private Trouble failure(Path log) {
        try {
            return Files.readAllLines(log).stream()
                    .filter(line -> line.startsWith(SENTENCE))
                    .reduce((first, last) -> last)
                    .map(line -> new Trouble(line.substring(SENTENCE.length())))
                    .orElseGet(
                            () ->
                                    new Trouble(
                                            "The start ended without a reason; see " + log + "."));
        } catch (IOException e) {
            return new Trouble("The start failed and its log %s is missing.".formatted(log));
        }
    }
}
