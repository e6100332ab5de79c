package org.peaceops.launcher.imports;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far an import is: a bar on a terminal, a line per tenth elsewhere. */
interface ImportProgress extends AutoCloseable {

    void show(ImportView.Progress progress);

    @Override
    void close();

    static ImportProgress onThisTerminal(PrintWriter out) {
        Console console = System.console();
        return console != null && console.isTerminal() ? new Bar() : new Lines(out);
    }

    /** Bytes read of the file's bytes, in MB. */
    final class Bar implements ImportProgress {

        private static final int REFRESH_MILLIS = 100;
        private static final long MB = 1_000_000;

        private final ProgressBar bar =
                new ProgressBarBuilder()
                        .setTaskName("import")
                        .setStyle(ProgressBarStyle.ASCII)
                        .setUpdateIntervalMillis(REFRESH_MILLIS)
                        .setUnit("MB", MB)
                        .setInitialMax(-1)
                        .build();

        @Override
        public void show(ImportView.Progress progress) {
            bar.maxHint(progress.bytesTotal());
            bar.stepTo(progress.bytesRead());
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** For logs and pipes. */
    final class Lines implements ImportProgress {

        private static final long TENTHS = 10;

        private final PrintWriter out;
        private long saidTenths;

        Lines(PrintWriter out) {
            this.out = out;
        }

        @Override
        public void show(ImportView.Progress progress) {
            long tenths =
                    progress.bytesTotal() == 0
                            ? 0
                            : TENTHS * progress.bytesRead() / progress.bytesTotal();
            if (tenths > saidTenths) {
                saidTenths = tenths;
                out.println(
                        String.format(
                                Locale.ROOT,
                                "read %d %%, %,d rows",
                                TENTHS * tenths,
                                progress.rowsRead()));
            }
        }

        @Override
        public void close() {
            out.flush();
        }
    }
}
