package org.peaceops.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class PeaceopsTest {

    @TempDir Path data;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void helpNamesEveryVerb() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains("up ", "down ", "status ", "import ", "token ", "test ");
    }

    @Test
    void aMistypedVerbIsAnsweredWithTheNearest() {
        assertThat(run("upp")).isEqualTo(2);
        assertThat(err.toString()).contains("Did you mean: peaceops up?");
    }

    @Test
    void aMissingVerbIsOneSentence() {
        assertThat(run()).isEqualTo(2);
        assertThat(err.toString()).startsWith("peaceops: A verb is missing.");
    }

    @Test
    void importWithoutAStackSaysHowToStartOne() {
        assertThat(run("import", "pom.xml", "--data", data.toString())).isEqualTo(Exit.ENVIRONMENT);
        assertThat(err.toString())
                .isEqualTo(
                        "peaceops: Nothing is running on %s; start it with ./peaceops up --background.%n"
                                .formatted(data));
    }

    @Test
    void importOfAMissingFileSaysSo() {
        assertThat(run("import", "nowhere.csv")).isEqualTo(Exit.ENVIRONMENT);
        assertThat(err.toString()).startsWith("peaceops: There is no file ").hasLineCount(1);
    }

    @Test
    void downAndStatusOfNothingSaySo() {
        assertThat(run("--data", data.toString(), "down")).isZero();
        assertThat(out.toString()).startsWith("Not running on ");
        assertThat(run("status", "--data", data.toString())).isEqualTo(Exit.ENVIRONMENT);
    }

    @Test
    void aPortWithoutRoomForFiveIsRefused() {
        assertThat(run("up", "--port", "65533", "--data", data.toString()))
                .isEqualTo(Exit.ENVIRONMENT);
        assertThat(err.toString()).contains("65533", "1 to 65531");
    }

    @Test
    void aTokenIsAllThatTokenPrints() {
        assertThat(run("token", "--role", "importer", "--data", data.toString())).isZero();
        assertThat(out.toString()).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+\n");
    }

    private int run(String... arguments) {
        CommandLine line = Peaceops.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(arguments);
    }
}
