package org.peaceops.platform.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peaceops.platform.imports.DataImport.Mode;
import org.peaceops.platform.imports.DataImport.State;
import org.peaceops.platform.revision.Revision;
import org.peaceops.platform.revision.Revisions;

/**
 * The work of one import: stream, stage, check, compare, write. Everything that counts as loaded
 * happens in one transaction; problems are kept beside it, so that they outlive a refusal.
 */
final class ImportRun {

    /** What came of it. */
    record Result(
            State state, Map<String, Long> counts, Long revision, Long earlier, String reason) {}

    private final ImportJob job;
    private final Revisions revisions;
    private final ProblemLog problems;
    private final RunningImports.Meter meter;
    private final Map<String, Long> counts = new LinkedHashMap<>();
    private final LineOutcome outcome = new LineOutcome();
    private long refused;
    private long setAside;

    ImportRun(ImportJob job, Revisions revisions, ProblemLog problems, RunningImports.Meter meter) {
        this.job = job;
        this.revisions = revisions;
        this.problems = problems;
        this.meter = meter;
    }

    Result run(Connection transaction) throws SQLException, IOException {
        stage(transaction);
        Merge merge = new Merge(transaction, job.dataset().table());
        long repeated = settleRepeatedKeys(merge);
        Map<String, Long> own = job.dataset().counts(transaction, Staging.NAME);
        merge.lock();
        merge.keep(job.file().layout().untold(job.file().header()));
        problems.add(job.dataset().doubts(transaction, Staging.NAME, job.file().mode()));
        var difference = merge.compare(job.file().mode(), job.dataset().scope(), Merge.Guard.NONE);
        counts.put("rowsRead", meter.rows());
        counts.put("rowsRefused", refused);
        counts.put("totalRowsSetAside", setAside);
        counts.put("valuesRepeated", repeated);
        counts.putAll(outcome.mended());
        counts.putAll(own);
        counts.put("added", difference.added());
        counts.put("changed", difference.changed());
        counts.put("ended", difference.ended());
        counts.put("unchanged", difference.unchanged());
        return conclude(transaction, merge, difference);
    }

    private Result conclude(Connection transaction, Merge merge, Merge.Difference difference)
            throws SQLException {
        boolean nothingUsable = difference.isNone() && difference.unchanged() == 0;
        if (nothingUsable && meter.rows() == 0) {
            return refusedWhole("no-lines", "The file has a header and no line of data.");
        }
        if (nothingUsable) {
            return new Result(
                    State.REFUSED,
                    counts,
                    null,
                    null,
                    "Not one line of the file could be loaded; the problems say why.");
        }
        if (job.file().mode() == Mode.COMPLETE && refused > 0) {
            // a line that cannot be read would look like one that is not there, and end true rows
            return refusedWhole(
                    "lines-refused",
                    "With mode=complete every line must be readable, since what the file lacks ends; %d lines are not. Mend them, or send the file with mode=merge."
                            .formatted(refused));
        }
        if (difference.isNone()) {
            return new Result(
                    State.UNCHANGED, counts, null, EarlierImport.of(transaction, job), null);
        }
        if (job.file().dryRun()) {
            return new Result(State.COMPLETED, counts, null, null, null);
        }
        revisions.hold(transaction);
        var objection = job.dataset().objection(transaction, job.file().mode());
        if (objection.isPresent()) {
            return refusedWhole("still-named", objection.get());
        }
        var note =
                new Revision.Note(
                        Revision.Kind.IMPORT,
                        job.file().requestedBy(),
                        "Import %d of %s".formatted(job.id(), job.file().fileName()),
                        job.file().fileName(),
                        job.file().upload().sha256(),
                        job.id());
        long revision = revisions.open(transaction, note);
        job.dataset().beforeLoading(transaction, job.id(), revision);
        merge.write(revision, difference.ended() > 0, job.id());
        job.dataset().afterLoading(transaction, revision);
        return new Result(State.COMPLETED, counts, revision, null, null);
    }

    private Result refusedWhole(String code, String reason) {
        problems.add(List.of(ImportProblem.ofFile(code, reason)));
        return new Result(State.REFUSED, counts, null, null, reason);
    }

    private void stage(Connection transaction) throws SQLException, IOException {
        var lines = job.file().layout().reader(job.file().header());
        sayEncoding();
        try (var staging = new Staging(transaction, job.dataset().table());
                var bytes = meter.watch(Files.newInputStream(job.file().upload().file()));
                CsvReader<CsvRecord> csv = Csv.reader(bytes, job.file().upload().charset())) {
            boolean header = true;
            for (CsvRecord record : csv) {
                if (header) {
                    header = false;
                    continue;
                }
                outcome.begin(record.getStartingLineNumber());
                readLine(record, lines);
                for (String[] row : outcome.rows()) {
                    staging.add(record.getStartingLineNumber(), row);
                }
            }
        } catch (CsvParseException e) {
            throw new UnreadableFileException(e);
        }
        meter.done();
    }

    private void sayEncoding() {
        if (!job.file().upload().charset().equals(StandardCharsets.UTF_8)) {
            problems.add(
                    List.of(
                            new ImportProblem(
                                    ImportProblem.Severity.WARNING,
                                    null,
                                    null,
                                    null,
                                    "not-utf-8",
                                    "the file is not UTF-8 and was read as Windows-1252 (Latin-1); look at names with accents")));
        }
    }

    private void readLine(CsvRecord record, Layout.LineReader lines) throws SQLException {
        List<String> fields = record.getFields();
        if (fields.size() > job.file().header().size()) {
            outcome.error(
                    null,
                    String.join(",", fields),
                    "too-many-fields",
                    "%d fields as in the header, not %d; a comma within a value needs quotes around it"
                            .formatted(job.file().header().size(), fields.size()));
        } else {
            lines.read(new Layout.Line(record.getStartingLineNumber(), fields), outcome);
        }
        meter.row();
        problems.add(outcome.problems());
        if (outcome.refused()) {
            refused++;
            problems.reject(record.getStartingLineNumber(), fields);
        } else if (outcome.isSetAside()) {
            setAside++;
        }
        problems.flushIfLarge();
    }

    /** Exact repetitions count once; lines that contradict each other are all refused. */
    private long settleRepeatedKeys(Merge merge) throws SQLException, IOException {
        if (!merge.hasRepeatedKeys()) {
            return 0;
        }
        Map<Long, Long> contradicting = merge.takeOutContradicting();
        if (!contradicting.isEmpty()) {
            refuseAgain(contradicting);
            refused += contradicting.size();
        }
        return merge.dropRepeated();
    }

    /** Reads the file once more for the lines that turned out to contradict each other. */
    private void refuseAgain(Map<Long, Long> contradicting) throws IOException, SQLException {
        try (CsvReader<CsvRecord> csv =
                Csv.reader(
                        Files.newInputStream(job.file().upload().file()),
                        job.file().upload().charset())) {
            for (CsvRecord record : csv) {
                Long other = contradicting.get(record.getStartingLineNumber());
                if (other != null) {
                    problems.add(List.of(contradiction(record.getStartingLineNumber(), other)));
                    problems.reject(record.getStartingLineNumber(), record.getFields());
                    problems.flushIfLarge();
                }
            }
        }
    }

    private static ImportProblem contradiction(long line, long other) {
        return new ImportProblem(
                ImportProblem.Severity.ERROR,
                line,
                null,
                null,
                "contradicts",
                "line %d gives other values for the same key; keep the true one of the two"
                        .formatted(other));
    }

    /** The file stopped being CSV somewhere. */
    static final class UnreadableFileException extends IOException {

        private static final long serialVersionUID = 1L;

        UnreadableFileException(CsvParseException cause) {
            super(cause.getMessage(), cause);
        }
    }
}
