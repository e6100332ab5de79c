package org.peaceops.gateway.indicator;

import java.util.List;
import java.util.Optional;
import org.peaceops.gateway.joined.Addresses;
import org.peaceops.gateway.joined.Part;
import org.peaceops.gateway.peer.Peer;

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
        return INDICATORS + Addresses.encoded(code);
    }

    /** Throws the problem of a service that finds fault with the question. */
    public Findings findings() {
        var asked = asking.get(Peer.METRICS, definitionPath(question.indicator()));
        Optional<PartnersIndicator> inPartners = PartnersIndicator.coded(question.indicator());
        Cohorts cohorts = Cohorts.of(asking, question);
        Part definition = Part.await(asked);
        List<String> why = cohorts.why();
        if (!why.isEmpty() && !question.needsNoMembers()) {
            return new Findings(definition, cohorts, null, List.of(), why);
        }
        return inPartners
                .map(i -> new PartnersEvaluation(asking, question, i).findings(definition, cohorts))
                .orElseGet(() -> inMetrics(definition, cohorts));
    }

    private Findings inMetrics(Part definition, Cohorts cohorts) {
        Part evaluation =
                Part.await(
                        asking.post(
                                Peer.METRICS,
                                definitionPath(question.indicator()) + "/evaluations",
                                question.body(cohorts.members(), cohorts.others())));
        List<PeriodValues> results =
                evaluation.known().stream()
                        .flatMap(e -> e.path("results").valueStream())
                        .map(PeriodValues::of)
                        .toList();
        return new Findings(definition, cohorts, evaluation, results, List.of());
    }

    /** The rows behind an indicator that partners-service has; null where nobody counts. */
    public RowsAt rows() {
        return new PartnersEvaluation(
                        asking,
                        question,
                        PartnersIndicator.coded(question.indicator()).orElseThrow())
                .rows();
    }

    /** Rows, and the address that they are from. */
    public record RowsAt(String path, Part rows) {}
}
