package org.peaceops.launcher.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peaceops.launcher.testing.RunningStack;

/**
 * Clients that openapi-generator makes of the committed document, in TypeScript, Python and Java,
 * compile and read what is there; see contract/clients.sh. Skipped where a machine lacks Node or
 * Python's libraries, but not in continuous integration, which installs them.
 */
class ClientsStackTest {

    private static final Path SCRIPT = RunningStack.ROOT.resolve("contract/clients.sh");
    private static final Path DELIVERY =
            RunningStack.ROOT.resolve("../shared/data/ipi/full_gender_data.2014-10-22.csv");

    private static final List<String> OF_THE_DELIVERY =
            List.of(
                    "profile Ghana 2014-02 2864",
                    "indicator 100 × 286 ÷ 2864 = 9.99",
                    "import completed full_gender_data.2014-10-22.csv 35201");
    private static final List<String> OF_MADE_UP_ROWS =
            List.of(
                    "profile Ghana 2014-02 850",
                    "indicator 100 × 60 ÷ 850 = 7.06",
                    "import completed made-up.csv 1");

    private static final int EXIT_ENVIRONMENT = 3;
    private static final int MOST_MINUTES = 15;

    @TempDir static Path place;

    private static RunningStack stack;

    @BeforeAll
    static void up() throws Exception {
        stack = RunningStack.on(place.resolve("data"));
        if (Files.isReadable(DELIVERY)) {
            stack.load(DELIVERY);
        } else {
            Path file = place.resolve("made-up.csv");
            stack.load(
                    Files.writeString(file, MadeUpRows.CONTRIBUTIONS), "--dataset=contributions");
        }
    }

    @AfterAll
    static void down() throws Exception {
        stack.down();
    }

    @Test
    void generatedClientsReadAProfileAnIndicatorAndAnImportReport() throws Exception {
        Path said = place.resolve("clients.txt");
        Process clients = clients(said);

        assertThat(clients.waitFor(MOST_MINUTES, TimeUnit.MINUTES)).isTrue();
        if (clients.exitValue() == EXIT_ENVIRONMENT && System.getenv("CI") == null) {
            abort(Files.readString(said));
        }
        assertThat(clients.exitValue()).as(Files.readString(said)).isZero();
        List<String> lines = Files.isReadable(DELIVERY) ? OF_THE_DELIVERY : OF_MADE_UP_ROWS;
        assertThat(Files.readAllLines(said))
                .containsExactlyElementsOf(
                        Stream.of("typescript", "python", "java")
                                .flatMap(l -> lines.stream().map(line -> l + ": " + line))
                                .toList());
    }

    private static Process clients(Path said) throws IOException {
        var builder =
                new ProcessBuilder(SCRIPT.toString(), stack.address())
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start();
    }
}
