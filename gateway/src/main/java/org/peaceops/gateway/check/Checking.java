package org.peaceops.gateway.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.peaceops.gateway.check.Lack.Kind;
import org.peaceops.gateway.indicator.Asking;
import org.peaceops.gateway.indicator.Cohorts;
import org.peaceops.gateway.indicator.Evaluation;
import org.peaceops.gateway.indicator.Findings;
import org.peaceops.gateway.indicator.IndicatorQuestion;
import org.peaceops.gateway.indicator.PeriodValues;
import org.peaceops.gateway.indicator.Side;
import org.peaceops.gateway.joined.Part;
import org.peaceops.gateway.joined.Unavailable;
import org.peaceops.platform.problem.ProblemException;

/** Runs the recipe of one figure. */
final class Checking {

    private final Asking asking;
    private final PublishedFigure figure;
    private final Lacks lacks = new Lacks();
    private final List<String> notes = new ArrayList<>();
    private Part cohort;
    private Part versus;
    private Side recomputed;
    private FigureRows rows = FigureRows.NONE;
    private Unavailable unavailable;

    Checking(Asking asking, PublishedFigure figure) {
        this.asking = asking;
        this.figure = figure;
    }

    Outcome outcome() {
        IndicatorQuestion question = figure.question();
        if (figure.recipe() == null) {
            lacks.add(
                    Lack.of(
                            Kind.NO_RECIPE,
                            "The statement is no count or sum of records, so there is nothing to compute"));
        } else {
            lacks.needs(figure.recipe());
        }
        if (question != null) {
            try {
                run(question);
            } catch (ProblemException refused) {
                lacks.add(Lack.of(Kind.RECIPE_REFUSED, refused.getMessage()));
            }
        }
        return new Outcome(
                state(),
                recomputed,
                lacks.all(),
                List.copyOf(notes),
                unavailable,
                cohort,
                versus,
                rows);
    }

    private void run(IndicatorQuestion question) {
        Evaluation evaluation = new Evaluation(asking, question);
        if (question.isOfTime() && question.to() == null) {
            lacks.add(
                    Lack.of(
                            Kind.DATE_NOT_STATED,
                            "The document does not say of which month or day the number is"));
            // who would count is worth saying though there is no month to count in
            take(Cohorts.of(asking, question));
            unavailable = cohort instanceof Part.Missing(Unavailable missing) ? missing : null;
        } else {
            Findings found = evaluation.findings();
            take(found.cohorts());
            unavailable = found.missing();
            if (unavailable == null) {
                take(question, found);
            }
        }
        if (question.isInPartners() && unavailable == null) {
            takeRows(evaluation.rows());
        }
    }

    private void take(Cohorts cohorts) {
        cohort = cohorts.cohort();
        versus = cohorts.versus();
        if (!cohorts.question().needsNoMembers()) {
            lacks.ofLists(cohort);
            lacks.ofLists(versus);
        }
    }

    private void take(IndicatorQuestion question, Findings found) {
        if (lacks.isEmpty()) {
            found.why().forEach(why -> lacks.add(Lack.of(Kind.COHORT_EMPTY, why)));
        }
        PeriodValues values = found.only();
        if (values == null) {
            return;
        }
        recomputed = figure.isOfComparison() ? values.comparison() : values.cohort();
        JsonNode evaluation = found.evaluation().known().orElseThrow();
        evaluation.path("notes").forEach(note -> notes.add(note.asText()));
        boolean isUnknown = recomputed == null || recomputed.value() == null;
        if (!question.isInPartners()) {
            rows = FigureRows.of(found, figure.isOfComparison());
            if (isUnknown || figure.isSinceJoining()) {
                lacks.ofReadings(evaluation, figure.isOfComparison() ? "comparison" : "cohort");
            }
        }
        if (lacks.isEmpty() && isUnknown) {
            boolean isSaid = recomputed != null && recomputed.why() != null;
            String why = isSaid ? recomputed.why() : "The indicator gives no value";
            lacks.add(Lack.of(Kind.NO_VALUE, why));
        }
    }

    private void takeRows(Evaluation.RowsAt at) {
        if (at == null) {
            return;
        }
        rows = FigureRows.of(asking.joined(), at);
        unavailable = at.rows() instanceof Part.Missing(Unavailable missing) ? missing : null;
        if (rows.count() == 0 && unavailable == null) {
            lacks.add(
                    Lack.of(
                            Kind.RECORDS_NOT_LOADED,
                            "None of the records that %s counts is loaded for %s"
                                    .formatted(
                                            figure.recipe().indicator(),
                                            figure.recipe().cohort())));
        }
        if (rows.areAllFrom(figure.source().code())) {
            notes.add(
                    "Every row was taken from the document that states the figure: that they agree says that the list is whole, not that another source confirms it.");
        }
    }

    /** Null when a service that has a part in it does not answer. */
    private CheckState state() {
        if (unavailable != null) {
            return null;
        }
        if (rows.areSynthetic()) {
            lacks.add(
                    Lack.of(
                            Kind.SYNTHETIC_DATA,
                            "The rows are a generated demonstration; import a real file first"));
        }
        if (lacks.isEmpty() && rows.rows().isEmpty()) {
            lacks.add(Lack.of(Kind.NO_ROWS, "No row stands behind the number"));
        }
        return !lacks.isEmpty() || recomputed == null
                ? CheckState.NOT_REPRODUCIBLE
                : PublishedNumber.of(figure).against(recomputed.value());
    }
}
