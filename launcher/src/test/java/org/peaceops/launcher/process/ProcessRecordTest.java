package org.peaceops.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProcessRecordTest {

    @Test
    void aRecordedProcessIsFoundWhileItRuns() throws Exception {
        Process sleeping = new ProcessBuilder("sleep", "60").start();
        ProcessRecord process = ProcessRecord.of("sleep", sleeping.toHandle(), 0);
        assertThat(process.running()).isPresent();

        Processes.end(List.of(sleeping.toHandle()), Duration.ofSeconds(5));

        assertThat(process.running()).isEmpty();
        assertThat(sleeping.waitFor(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void aLaterOwnerOfThePidIsNotTheRecordedProcess() {
        long pid = ProcessHandle.current().pid();
        Instant otherStart = Instant.now().minus(Duration.ofDays(9));
        assertThat(new ProcessRecord("other", pid, otherStart, 0).running()).isEmpty();
    }

    @Test
    void whoIgnoresTheSignalIsKilledAfterTheGraceWithWhatItStarted() throws Exception {
        Process stubborn =
                new ProcessBuilder("sh", "-c", "trap '' TERM; sleep 60; sleep 60").start();
        Processes.awaitEnd(List.of(stubborn.toHandle()), Duration.ofMillis(300));
        List<ProcessHandle> family = stubborn.descendants().toList();

        Processes.end(List.of(stubborn.toHandle()), Duration.ofMillis(300));

        assertThat(stubborn.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(family).noneMatch(Processes::isRunning);
    }
}
