package org.peaceops.launcher.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ImportProgressTest {

    private final StringWriter text = new StringWriter();

    @Test
    void aPipeGetsALinePerTenth() {
        try (ImportProgress progress = new ImportProgress.Lines(new PrintWriter(text, true))) {
            progress.show(new ImportView.Progress(0, 0, 0));
            progress.show(new ImportView.Progress(100, 1000, 12));
            progress.show(new ImportView.Progress(150, 1000, 18));
            progress.show(new ImportView.Progress(1000, 1000, 35201));
        }
        assertThat(text).hasToString("read 10 %, 12 rows\nread 100 %, 35,201 rows\n");
    }

    @Test
    void aBarTakesItsLengthFromTheFirstAnswer() {
        try (ImportProgress bar = new ImportProgress.Bar()) {
            bar.show(new ImportView.Progress(500_000, 2_577_506, 6800));
            bar.show(new ImportView.Progress(2_577_506, 2_577_506, 35201));
        }
        assertThat(text.toString()).isEmpty();
    }
}
