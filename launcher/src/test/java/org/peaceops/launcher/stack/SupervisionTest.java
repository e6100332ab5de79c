package org.peaceops.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peaceops.launcher.DataFolder;
import org.peaceops.launcher.process.RestartBudget;

class SupervisionTest {

    private static final String NAME = "gateway";

    @TempDir Path place;

    private final StringWriter said = new StringWriter();
    private DataFolder folder;
    private StartupCache cache;
    private Supervision supervision;

    @BeforeEach
    void watch() throws IOException {
        folder = new DataFolder(place.resolve("data"));
        folder.prepare();
        Path application = Files.createDirectories(place.resolve("app"));
        cache = new StartupCache(folder, NAME, List.of(), application);
        supervision =
                new Supervision(
                        folder,
                        new StateFile(folder, new Ports(9000)),
                        Map.of(NAME, cache),
                        new PrintWriter(said, true));
    }

    @Test
    void whatEndsWhileStartingIsNotStartedAgain() {
        assertThat(supervision.mayRestart(NAME, " (exit code 1)")).isFalse();
        assertThat(supervision.broken().join())
                .hasMessage(
                        "gateway ended while starting (exit code 1); its log is %s.",
                        folder.log(NAME));
    }

    @Test
    void whatEndsWhileStartingWithACacheIsStartedOnceWithout() throws IOException {
        String flag = cache.trainingFlags().getFirst();
        Files.writeString(Path.of(flag.substring(flag.indexOf('=') + 1)), "damaged");
        cache.conclude();

        assertThat(supervision.mayRestart(NAME, " (exit code 134)")).isTrue();
        assertThat(said.toString()).contains("did not start with its start-up cache");
        assertThat(cache.exists()).isFalse();
        assertThat(supervision.mayRestart(NAME, " (exit code 1)")).isFalse();
    }

    @Test
    void whatKeepsEndingStopsEverything() {
        supervision.allReady();
        for (int restart = 1; restart <= RestartBudget.MOST; restart++) {
            assertThat(supervision.mayRestart(NAME, "")).isTrue();
        }
        assertThat(supervision.mayRestart(NAME, "")).isFalse();
        assertThat(supervision.broken().join())
                .hasMessageContaining("gateway keeps ending")
                .hasMessageContaining("after 5 restarts in 5 minutes");
        assertThat(said.toString()).hasLineCount(RestartBudget.MOST);
    }

    @Test
    void onceTheEndIsWantedNothingIsStartedAgain() {
        supervision.allReady();
        supervision.endIsWanted();
        assertThat(supervision.mayRestart(NAME, "")).isFalse();
        assertThat(supervision.broken()).isNotDone();
    }
}
