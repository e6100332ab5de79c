package org.peaceops.platform.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Takes a file's records in: into the staging table, or into the list of what was refused. */
final class Intake {

    private final ImportJob job;
    private final ProblemLog problems;
    private final RunningImports.Meter meter;
    private final LineOutcome outcome = new LineOutcome();
    private final KeysSeen keys;
    private long refused;
    private long setAside;

    Intake(ImportJob job, ProblemLog problems, RunningImports.Meter meter) {
        this.job = job;
        this.problems = problems;
        this.meter = meter;
        this.keys = new KeysSeen(job.dataset().table().key().size());
    }

    long rows() {
        return meter.rows();
    }

    long refused() {
        return refused;
    }

    long setAside() {
        return setAside;
    }

    /** Whether any key may be staged twice; most files have none. */
    boolean mayRepeatKeys() {
        return keys.mayRepeat();
    }

    /** Whether the keys came in order, as those of our own exports do. */
    boolean isInOrder() {
        return keys.inOrder();
    }

    Map<String, Long> mended() {
        return outcome.mended();
    }

    void stage(Connection transaction) throws SQLException, IOException {
        var lines = job.file().layout().reader(job.file().header());
        sayEncoding();
        try (var staging = new Staging(transaction, job.dataset().table(), job.dataset().asides());
                var bytes = meter.watch(Files.newInputStream(job.file().upload().file()));
                Records records = Records.open(bytes, job.file().upload().charset())) {
            sayNumbering(records);
            for (var line = records.next(outcome); line != null; line = records.next(outcome)) {
                read(line, lines);
                for (String[] row : outcome.rows()) {
                    staging.add(line.number(), row);
                    keys.add(row);
                }
            }
        }
        meter.done();
    }

    private void sayEncoding() {
        if (!job.file().upload().charset().equals(StandardCharsets.UTF_8)) {
            problems.add(
                    List.of(
                            ImportProblem.doubt(
                                    "not-utf-8",
                                    "the file is not UTF-8 and was read as Windows-1252 (Latin-1); look at names with accents")));
        }
    }

    private void sayNumbering(Records records) {
        if (!records.isByLine()) {
            problems.add(
                    List.of(
                            ImportProblem.doubt(
                                    "numbered-by-object",
                                    "several objects stand on one line, so each is named by its number in the list instead of its line; the first is 1")));
        }
    }

    private void read(Layout.Line line, Layout.LineReader lines) throws SQLException {
        if (!outcome.isRefused()) {
            lines.read(line, outcome);
        }
        meter.row();
        problems.add(outcome.problems());
        if (outcome.isRefused()) {
            refused++;
            problems.reject(line.number(), line.fields());
        } else if (outcome.isSetAside()) {
            setAside++;
        }
        problems.flushIfLarge();
    }

    /** Reads the file once more for lines that turned out wrong only beside others. */
    void refuse(Map<Long, ImportProblem> lines) throws IOException, SQLException {
        if (lines.isEmpty()) {
            return;
        }
        refused += lines.size();
        LineOutcome passing = new LineOutcome();
        try (Records records =
                Records.open(
                        Files.newInputStream(job.file().upload().file()),
                        job.file().upload().charset())) {
            for (var line = records.next(passing); line != null; line = records.next(passing)) {
                ImportProblem why = lines.get(line.number());
                if (why != null) {
                    problems.add(List.of(why));
                    problems.reject(line.number(), line.fields());
                    problems.flushIfLarge();
                }
            }
        }
    }
}
