package org.peaceops.launcher.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** Memory that a process holds in RAM, as the system counts it, shared pages included. */
final class ResidentMemory {

    private static final int KIB_PER_MIB = 1024;

    private ResidentMemory() {}

    /** Such as {@code 188 MiB}, or {@code -} where the system does not say. */
    static String of(long pid) {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        OptionalLong kib = Files.exists(status) ? fromProc(status) : fromPs(pid);
        return kib.isPresent() ? "%d MiB".formatted(kib.getAsLong() / KIB_PER_MIB) : "-";
    }

    private static OptionalLong fromProc(Path status) {
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    private static OptionalLong fromPs(long pid) {
        List<String> command = List.of("ps", "-o", "rss=", "-p", Long.toString(pid));
        try {
            Process ps = new ProcessBuilder(command).start();
            String kib = new String(ps.getInputStream().readAllBytes()).strip();
            return kib.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(kib));
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }
}
