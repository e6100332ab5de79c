package org.peaceops.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peaceops.launcher.DataFolder;
import org.peaceops.launcher.Trouble;
import org.peaceops.launcher.process.ProcessRecord;

class StateFileTest {

    private static final Ports PORTS = new Ports(9000);

    @TempDir Path place;

    private DataFolder folder;

    @BeforeEach
    void prepare() {
        folder = new DataFolder(place);
        folder.prepare();
    }

    @Test
    void whatIsWrittenIsRead() throws Exception {
        ProcessRecord self = ProcessRecord.of("gateway", ProcessHandle.current(), 9000);
        StateFile file = new StateFile(folder, PORTS);
        file.update(state -> state.with(self));
        file.update(StackState::whenReady);

        StackState read = StackState.running(folder, null);
        assertThat(read.ready()).isTrue();
        assertThat(read.ports()).isEqualTo(PORTS);
        assertThat(read.survivors()).containsExactly(self);
        assertThat(read.sentence())
                .isEqualTo(
                        "Already running at http://localhost:9000 (pid %d).",
                        ProcessHandle.current().pid());
    }

    @Test
    void aRestartedProcessTakesThePlaceOfTheOldOne() throws Exception {
        StateFile file = new StateFile(folder, PORTS);
        file.update(state -> state.with(new ProcessRecord("gateway", 1, Instant.EPOCH, 9000)));
        file.update(state -> state.with(new ProcessRecord("gateway", 2, Instant.EPOCH, 9000)));
        assertThat(StateFile.read(folder).orElseThrow().processes())
                .extracting(ProcessRecord::pid)
                .containsExactly(2L);
    }

    @Test
    void theFileOfADeadLauncherIsNoRunningStack() throws Exception {
        ProcessRecord dead =
                new ProcessRecord("launcher", ProcessHandle.current().pid(), Instant.EPOCH, 0);
        StateFile file = new StateFile(folder, PORTS);
        file.update(state -> new StackState(state.port(), true, dead, List.of()));
        assertThatThrownBy(() -> StackState.running(folder, null))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("./peaceops up --background");
    }

    @Test
    void anotherPortThanTheRunningOneIsOneSentence() throws Exception {
        new StateFile(folder, PORTS);
        assertThatThrownBy(() -> StackState.running(folder, 8080))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("runs on port 9000, not 8080");
    }

    @Test
    void aDamagedFileIsNoRunningStack() throws Exception {
        Files.writeString(folder.state(), "{\"port\":");
        assertThat(StateFile.read(folder)).isEmpty();
    }

    @Test
    void aFolderHasOneLauncher() throws Exception {
        try (LauncherLock first = LauncherLock.take(folder)) {
            assertThat(first.folder()).isEqualTo(folder);
        }
        try (LauncherLock again = LauncherLock.take(folder)) {
            assertThat(again.folder()).isEqualTo(folder);
        }
    }
}
