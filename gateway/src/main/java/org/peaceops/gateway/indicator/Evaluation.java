package org.peaceops.gateway.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.peaceops.gateway.joined.Part;
import org.peaceops.gateway.peer.Peer;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemException;
import org.peaceops.platform.problem.Violation;

/** Asks the services what an indicator comes to: who is in the cohorts first, then the number. */
public final class Evaluation {

    private static final String INDICATORS = "/api/v1/indicators/";

    private final Asking asking;
    private final IndicatorQuestion question;

    public Evaluation(Asking asking, IndicatorQuestion question) {
        this.asking = asking;
        this.question = question;
    }

    static String definitionPath(String code) {
        return INDICATORS + CohortQuestion.text(code);
    }

    /** Throws the problem of a service that finds fault with the question. */
    public Findings findings() {
        var definition = asking.get(Peer.METRICS, definitionPath(question.indicator()));
        var cohort = resolving(question.cohort());
        var versus = resolving(question.versus());
        Part defined = Asking.await(definition);
        Part members = resolved("cohort", cohort);
        Part others = resolved("versus", versus);
        List<String> why = new ArrayList<>();
        noteIfEmpty(question.cohort(), members, why);
        noteIfEmpty(question.versus(), others, why);
        if (!why.isEmpty()) {
            return new Findings(defined, members, others, null, List.of(), why);
        }
        return PartnersIndicator.coded(question.indicator())
                .map(indicator -> inPartners(indicator, defined, members, others))
                .orElseGet(() -> inMetrics(defined, members, others));
    }

    private CompletableFuture<Part> resolving(CohortQuestion asked) {
        return asked == null ? null : asking.get(Peer.PARTNERS, asked.path());
    }

    /** The fault that partners-service finds in an expression is one of this parameter. */
    private static Part resolved(String parameter, CompletableFuture<Part> resolving) {
        try {
            return resolving == null ? null : Asking.await(resolving);
        } catch (ProblemException e) {
            throw e.with(
                    e.violations().stream()
                            .map(
                                    v ->
                                            "expression".equals(v.field())
                                                    ? new Violation(
                                                            parameter, v.value(), v.message())
                                                    : v)
                            .toList());
        }
    }

    private static void noteIfEmpty(CohortQuestion asked, Part resolved, List<String> why) {
        if (resolved instanceof Part.Known(JsonNode cohort) && cohort.path("members").isEmpty()) {
            List<String> notes = cohort.path("notes").valueStream().map(JsonNode::asText).toList();
            why.add(
                    "%s holds no country%s"
                            .formatted(
                                    asked.expression(),
                                    notes.isEmpty() ? "" : ": " + String.join("; ", notes)));
        } else if (resolved instanceof Part.Missing(var unavailable)) {
            why.add(
                    "%s does not answer who is in %s"
                            .formatted(unavailable.service(), asked.expression()));
        }
    }

    private Findings inMetrics(Part defined, Part members, Part others) {
        Part evaluation =
                Asking.await(
                        asking.post(
                                Peer.METRICS,
                                definitionPath(question.indicator()) + "/evaluations",
                                question.body(body(members), body(others))));
        List<PeriodValues> results =
                evaluation.known().stream()
                        .flatMap(e -> e.path("results").valueStream())
                        .map(PeriodValues::of)
                        .toList();
        return new Findings(defined, members, others, evaluation, results, List.of());
    }

    private Findings inPartners(
            PartnersIndicator indicator, Part defined, Part members, Part others) {
        refuseWhatItDoesNotTake();
        var cohort = counting(indicator, question.cohort(), members);
        var versus = counting(indicator, question.versus(), others);
        Part evaluation = Asking.await(cohort);
        Part beside = versus == null ? null : Asking.await(versus);
        Side side = side(indicator, question.cohort(), evaluation);
        Side other = side(indicator, question.versus(), beside);
        List<PeriodValues> results =
                side == null ? List.of() : List.of(PeriodValues.of(day(), side, other));
        return new Findings(defined, members, others, evaluation, results, List.of());
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
                .ifPresent(
                        name -> {
                            throw Problem.parameter(
                                    name.replaceAll("s$", ""),
                                    question.choices().get(name).asText(),
                                    "%s does not take it; it takes cohort, versus and on"
                                            .formatted(question.indicator()));
                        });
    }

    private CompletableFuture<Part> counting(
            PartnersIndicator indicator, CohortQuestion asked, Part resolved) {
        return asked == null
                ? null
                : asking.get(Peer.PARTNERS, indicator.path(asked, body(resolved), day()));
    }

    private static Side side(PartnersIndicator indicator, CohortQuestion asked, Part found) {
        return found == null
                ? null
                : found.known().map(body -> indicator.side(asked.expression(), body)).orElse(null);
    }

    /**
     * The rows behind an indicator that partners-service has. Null where its cohort is not known.
     */
    public RowsAt rows() {
        PartnersIndicator indicator = PartnersIndicator.coded(question.indicator()).orElseThrow();
        JsonNode members = body(resolved("cohort", resolving(question.cohort())));
        if (members == null || members.path("members").isEmpty()) {
            return null;
        }
        String path = indicator.rows(question.cohort(), members, day());
        return new RowsAt(path, Asking.await(asking.get(Peer.PARTNERS, path)));
    }

    /** Rows, and the address that they are from. */
    public record RowsAt(String path, Part rows) {}

    /** Units and assessments are of a day: that asked for, else the last of the last month. */
    private String day() {
        String on = question.cohort() == null ? null : question.cohort().on();
        if (on != null || question.to() == null) {
            return on;
        }
        try {
            return YearMonth.parse(question.to()).atEndOfMonth().toString();
        } catch (DateTimeParseException e) {
            return question.to();
        }
    }

    private static JsonNode body(Part part) {
        return part == null ? null : part.known().orElse(null);
    }
}
