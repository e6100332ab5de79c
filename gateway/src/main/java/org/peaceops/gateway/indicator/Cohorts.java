package org.peaceops.gateway.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.peaceops.gateway.joined.Part;
import org.peaceops.gateway.peer.Peer;
import org.peaceops.platform.problem.ProblemException;
import org.peaceops.platform.problem.Violation;

/**
 * Who is in the cohorts of a question, as partners-service says.
 *
 * @param cohort null if none was asked for
 * @param versus likewise
 */
public record Cohorts(IndicatorQuestion question, Part cohort, Part versus) {

    /**
     * Throws partners-service's problem with an expression, as one of the parameter that has it.
     */
    public static Cohorts of(Asking asking, IndicatorQuestion question) {
        var cohort = asked(asking, question.cohort());
        var versus = asked(asking, question.versus());
        return new Cohorts(question, resolved("cohort", cohort), resolved("versus", versus));
    }

    /** Null where none was asked for, or where partners-service did not answer. */
    JsonNode members() {
        return body(cohort);
    }

    JsonNode others() {
        return body(versus);
    }

    /** What keeps a number from being asked for these; nothing where both have members. */
    List<String> why() {
        return Stream.of(
                        lacking(question.cohort(), cohort).stream(),
                        lacking(question.versus(), versus).stream())
                .flatMap(each -> each)
                .toList();
    }

    private static CompletableFuture<Part> asked(Asking asking, CohortQuestion asked) {
        return asked == null ? null : asking.get(Peer.PARTNERS, asked.path());
    }

    private static Part resolved(String parameter, CompletableFuture<Part> asked) {
        try {
            return asked == null ? null : Part.await(asked);
        } catch (ProblemException e) {
            throw e.with(e.violations().stream().map(v -> renamed(v, parameter)).toList());
        }
    }

    private static Violation renamed(Violation found, String parameter) {
        return "expression".equals(found.field())
                ? new Violation(parameter, found.value(), found.message())
                : found;
    }

    private static Optional<String> lacking(CohortQuestion asked, Part resolved) {
        if (resolved instanceof Part.Missing(var away)) {
            return Optional.of(
                    "%s does not answer who is in %s"
                            .formatted(away.service(), asked.expression()));
        }
        JsonNode cohort = body(resolved);
        if (cohort == null || !cohort.path("members").isEmpty()) {
            return Optional.empty();
        }
        List<String> notes = cohort.path("notes").valueStream().map(JsonNode::asText).toList();
        String end = notes.isEmpty() ? "" : ": " + String.join("; ", notes);
        return Optional.of("%s holds no country%s".formatted(asked.expression(), end));
    }

    private static JsonNode body(Part part) {
        return part == null ? null : part.known().orElse(null);
    }
}
