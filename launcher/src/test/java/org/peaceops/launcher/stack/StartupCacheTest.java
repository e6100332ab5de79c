package org.peaceops.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peaceops.launcher.DataFolder;

class StartupCacheTest {

    private static final List<String> FLAGS = List.of("-XX:+UseSerialGC");

    private static final String QUICK = "-XX:TieredStopAtLevel=1";

    @TempDir Path place;

    private DataFolder folder;
    private Path application;

    @BeforeEach
    void build() throws IOException {
        folder = new DataFolder(place.resolve("data"));
        application = Files.createDirectories(place.resolve("quarkus-app"));
        Files.writeString(application.resolve("quarkus-run.jar"), "jar");
    }

    @Test
    void withoutACacheTheFirstStartDoesWithTheQuickCompiler() {
        assertThat(cache(FLAGS).flags()).containsExactly(QUICK);
        assertThat(cache(FLAGS).isWanted()).isTrue();
    }

    @Test
    void aTrainedCacheIsUsedAndNotTrainedAgain() throws IOException {
        train(cache(FLAGS));
        assertThat(cache(FLAGS).flags()).singleElement().asString().startsWith("-XX:AOTCache=");
        assertThat(cache(FLAGS).isWanted()).isFalse();
    }

    @Test
    void aNewBuildOrOtherFlagsWantAnotherCache() throws IOException {
        train(cache(FLAGS));
        assertThat(cache(List.of("-Xmx1g")).flags()).containsExactly(QUICK);
        Files.writeString(application.resolve("quarkus-run.jar"), "new jar");
        assertThat(cache(FLAGS).flags()).containsExactly(QUICK);
        assertThat(cache(FLAGS).isWanted()).isTrue();
    }

    @Test
    void theCacheOfAnOldBuildIsRemoved() throws IOException {
        train(cache(FLAGS));
        Files.writeString(application.resolve("quarkus-run.jar"), "new jar");
        train(cache(FLAGS));
        try (Stream<Path> files = Files.list(folder.startupCaches())) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aTrainingThatBroughtNothingIsNotRepeated() throws IOException {
        cache(FLAGS).trainingFlags();
        cache(FLAGS).conclude();
        assertThat(cache(FLAGS).flags()).isEmpty();
        assertThat(cache(FLAGS).isWanted()).isFalse();
    }

    @Test
    void aCacheWithWhichTheApplicationDoesNotStartIsGivenUp() throws IOException {
        train(cache(FLAGS));
        cache(FLAGS).giveUp();
        assertThat(cache(FLAGS).flags()).isEmpty();
        assertThat(cache(FLAGS).isWanted()).isFalse();
    }

    private StartupCache cache(List<String> flags) {
        return new StartupCache(folder, "gateway", flags, application);
    }

    private static void train(StartupCache cache) throws IOException {
        String flag = cache.trainingFlags().getFirst();
        Files.writeString(Path.of(flag.substring(flag.indexOf('=') + 1)), "cache");
        cache.conclude();
    }
}
