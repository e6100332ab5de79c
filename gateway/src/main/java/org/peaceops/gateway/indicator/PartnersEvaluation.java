package org.peaceops.gateway.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.peaceops.gateway.joined.Part;
import org.peaceops.gateway.peer.Peer;
import org.peaceops.platform.problem.Problem;

/** An indicator whose rows partners-service has: of a day, and with none of the other choices. */
record PartnersEvaluation(Asking asking, IndicatorQuestion question, PartnersIndicator indicator) {

    Findings findings(Part definition, Cohorts cohorts) {
        refuseWhatItDoesNotTake();
        var asked = counting(question.cohort(), cohorts.members());
        var beside = counting(question.versus(), cohorts.others());
        Part evaluation = Part.await(asked);
        Part other = beside == null ? null : Part.await(beside);
        if (!(evaluation instanceof Part.Known) || other instanceof Part.Missing) {
            return new Findings(
                    definition,
                    cohorts,
                    other instanceof Part.Missing ? other : evaluation,
                    List.of(),
                    List.of());
        }
        PeriodValues values =
                PeriodValues.of(
                        day(), side(question.cohort(), evaluation), side(question.versus(), other));
        return new Findings(definition, cohorts, evaluation, List.of(values), List.of());
    }

    Evaluation.RowsAt rows() {
        JsonNode members = Cohorts.of(asking, question).members();
        boolean isNobody = members == null || members.path("members").isEmpty();
        if (isNobody && !question.needsNoMembers()) {
            return null;
        }
        String path = indicator.rows(question.cohort(), members, day());
        return new Evaluation.RowsAt(path, Part.await(asking.get(Peer.PARTNERS, path)));
    }

    private void refuseWhatItDoesNotTake() {
        if (question.cohort() == null) {
            throw Problem.parameter(
                    "cohort",
                    null,
                    question.indicator() + " needs one, such as cohort=program:APRRP");
        }
        question.choices().keySet().stream()
                .filter(name -> !name.equals("explain"))
                .findFirst()
                .ifPresent(this::refuse);
    }

    private void refuse(String choice) {
        throw Problem.parameter(
                choice.replaceAll("s$", ""),
                question.choices().get(choice).asText(),
                "%s does not take it; it takes cohort, versus and on"
                        .formatted(question.indicator()));
    }

    private CompletableFuture<Part> counting(CohortQuestion asked, JsonNode members) {
        return asked == null
                ? null
                : asking.get(Peer.PARTNERS, indicator.path(asked, members, day()));
    }

    private Side side(CohortQuestion asked, Part found) {
        return found == null
                ? null
                : indicator.side(asked.expression(), found.known().orElseThrow());
    }

    /** Units and assessments are of a day: that asked for, else the last of the last month. */
    private String day() {
        String on = question.cohort().on();
        if (on != null || question.to() == null) {
            return on;
        }
        try {
            return YearMonth.parse(question.to()).atEndOfMonth().toString();
        } catch (DateTimeParseException e) {
            return question.to();
        }
    }
}
