package org.peaceops.launcher.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/**
 * The packaged launcher on a data folder and a row of ports of its own, run as users run it: as
 * another process.
 *
 * @param root checkout whose jars it starts
 * @param data data folder
 * @param port the gateway's
 */
public record Launched(Path root, Path data, int port) {

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 30_000;

    /** What a verb printed, both streams, and how it ended. */
    public record Result(int exitCode, String text) {}

    /**
     * On five ports in a row that nobody uses now; below those that systems hand out themselves.
     */
    public static Launched on(Path root, Path data) {
        while (true) {
            int first = ThreadLocalRandom.current().nextInt(LOWEST, HIGHEST);
            if (IntStream.range(first, first + 5).allMatch(Launched::isFree)) {
                return new Launched(root, data, first);
            }
        }
    }

    public Result run(String... arguments) throws Exception {
        Path text = Files.createTempFile("verb", ".txt");
        int exitCode = start(text, arguments).waitFor();
        String said = Files.readString(text);
        Files.delete(text);
        return new Result(exitCode, said);
    }

    /** Starts a verb and leaves it running; its output is inherited by nobody. */
    public Process start(Path text, String... arguments) throws IOException {
        var builder =
                new ProcessBuilder(command(arguments))
                        .redirectErrorStream(true)
                        .redirectOutput(text.toFile());
        // a busy machine must not look like a service that is away
        builder.environment().put("PEACEOPS_GATEWAY_JOIN_TIMEOUT", "20S");
        return builder.start();
    }

    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private List<String> command(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-Dpeaceops.root=" + root);
        command.add("-jar");
        command.add(Path.of("target", "peaceops-launcher.jar").toAbsolutePath().toString());
        command.addAll(List.of(arguments));
        command.add("--data=" + data);
        return command;
    }
}
