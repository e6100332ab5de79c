package org.peaceops.platform.imports;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Dataset dataset;
    private StagedFile file;
    private final Revisions revisions;
    private final ProblemLog problems;
    private final Intake intake;
    private final Map<String, Long> counts = new LinkedHashMap<>();

    ImportRun(ImportJob job, Revisions revisions, ProblemLog problems, RunningImports.Meter meter) {
        this.job = job;
        this.dataset = job.dataset();
        this.revisions = revisions;
        this.problems = problems;
        this.intake = new Intake(job, problems, meter);
    }

    Result run(Connection transaction) throws SQLException, IOException {
        intake.stage(transaction);
        file =
                new StagedFile(
                        Staging.NAME,
                        job.file().layout(),
                        job.file().header(),
                        job.file().mode(),
                        job.id(),
                        intake.mayRepeatKeys());
        Merge merge = new Merge(transaction, dataset.table(), intake.isInOrder());
        if (file.layout().isCheck()) {
            return check(transaction, merge);
        }
        merge.lock();
        Findings reconciled = dataset.reconcile(transaction, file);
        problems.add(reconciled.problems());
        if (!reconciled.refused().isEmpty()) {
            merge.takeOut(reconciled.refused().keySet());
            intake.refuse(reconciled.refused());
        }
        long repeated = settleRepeatedKeys(merge);
        countLines(repeated);
        counts.putAll(reconciled.counts());
        counts.putAll(dataset.counts(transaction, file.table()));
        merge.keep(file.layout().untold(job.file().header()));
        var displaced = dataset.displaced(transaction, file);
        var difference = merge.compare(file.mode(), dataset.scope(), Merge.Guard.NONE, displaced);
        problems.add(dataset.doubts(transaction, file.table(), file.mode()));
        countRows(difference, displaced);
        return conclude(transaction, merge, difference);
    }

    private void countLines(long repeated) {
        counts.put("rowsRead", intake.rows());
        counts.put("rowsRefused", intake.refused());
        counts.put("totalRowsSetAside", intake.setAside());
        counts.put("valuesRepeated", repeated);
        counts.putAll(intake.mended());
    }

    private void countRows(Merge.Difference difference, Optional<String> displaced) {
        counts.put("added", difference.added());
        counts.put("changed", difference.changed());
        counts.put("ended", difference.ended());
        if (displaced.isPresent() && file.mode() == Mode.MERGE) {
            counts.put("displaced", difference.ended());
        }
        counts.put("unchanged", difference.unchanged());
    }

    /** A check loads nothing; what it found is all there is of it. */
    private Result check(Connection transaction, Merge merge) throws SQLException, IOException {
        long repeated = settleRepeatedKeys(merge);
        Findings found = dataset.check(transaction, file);
        problems.add(found.problems());
        countLines(repeated);
        counts.putAll(found.counts());
        if (intake.rows() == 0) {
            return noLines();
        }
        return intake.refused() == intake.rows()
                ? new Result(
                        State.REFUSED,
                        counts,
                        null,
                        null,
                        "Not one line of the file could be read; the problems say why.")
                : new Result(
                        State.CHECKED,
                        counts,
                        null,
                        null,
                        "The file is a check on what is known; nothing of it is loaded.");
    }

    private Result noLines() {
        return refusedWhole("no-lines", "The file has a header and no line of data.");
    }

    private Result conclude(Connection transaction, Merge merge, Merge.Difference difference)
            throws SQLException {
        boolean nothingUsable = difference.isNone() && difference.unchanged() == 0;
        if (nothingUsable && intake.rows() == 0) {
            return noLines();
        }
        if (nothingUsable) {
            return new Result(
                    State.REFUSED,
                    counts,
                    null,
                    null,
                    "Not one line of the file could be loaded; the problems say why.");
        }
        if (file.mode() == Mode.COMPLETE && intake.refused() > 0) {
            // a line that cannot be read would look like one that is not there, and end true rows
            return refusedWhole(
                    "lines-refused",
                    "With mode=complete every line must be readable, since what the file lacks ends; %d lines are not. Mend them, or send the file with mode=merge."
                            .formatted(intake.refused()));
        }
        if (difference.isNone()) {
            return new Result(
                    State.UNCHANGED, counts, null, EarlierImport.of(transaction, job), null);
        }
        revisions.hold(transaction);
        var objection = dataset.objection(transaction, file.mode());
        if (objection.isPresent()) {
            return refusedWhole("still-named", objection.get());
        }
        return job.file().dryRun()
                ? new Result(State.COMPLETED, counts, null, null, null)
                : write(transaction, merge, difference);
    }

    private Result write(Connection transaction, Merge merge, Merge.Difference difference)
            throws SQLException {
        var note =
                new Revision.Note(
                        Revision.Kind.IMPORT,
                        job.file().requestedBy(),
                        "Import %d of %s".formatted(job.id(), job.file().fileName()),
                        job.file().fileName(),
                        job.file().upload().sha256(),
                        job.id());
        long revision = revisions.open(transaction, note);
        dataset.beforeLoading(transaction, job.id(), revision);
        merge.write(revision, difference, job.id());
        job.dataset().afterLoading(transaction, revision);
        return new Result(State.COMPLETED, counts, revision, null, null);
    }

    private Result refusedWhole(String code, String reason) {
        problems.add(List.of(ImportProblem.ofFile(code, reason)));
        return new Result(State.REFUSED, counts, null, null, reason);
    }

    /** Exact repetitions count once; lines that contradict each other are all refused. */
    private long settleRepeatedKeys(Merge merge) throws SQLException, IOException {
        if (!intake.mayRepeatKeys() || !merge.hasRepeatedKeys()) {
            return 0;
        }
        Map<Long, ImportProblem> contradicting = new LinkedHashMap<>();
        merge.takeOutContradicting()
                .forEach((line, other) -> contradicting.put(line, contradiction(line, other)));
        intake.refuse(contradicting);
        return merge.dropRepeated();
    }

    private static ImportProblem contradiction(long line, long other) {
        return ImportProblem.refused(
                line,
                "contradicts",
                "line %d gives other values for the same key; keep the true one of the two"
                        .formatted(other));
    }
}
