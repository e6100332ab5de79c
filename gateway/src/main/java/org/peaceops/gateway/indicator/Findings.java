package org.peaceops.gateway.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.peaceops.gateway.joined.Part;
import org.peaceops.gateway.joined.Unavailable;

/**
 * What the services say to a question about an indicator.
 *
 * @param definition as metrics-service lists it
 * @param cohorts who is in them
 * @param evaluation whole, as its service answers it; null where it could not be asked
 * @param results the values alone, in one shape whichever service they are from
 * @param why what kept the indicator from being evaluated; empty if nothing did
 */
public record Findings(
        Part definition,
        Cohorts cohorts,
        Part evaluation,
        List<PeriodValues> results,
        List<String> why) {

    /** The first of its services that did not answer; null if all did. */
    public Unavailable missing() {
        for (Part part : new Part[] {definition, cohorts.cohort(), cohorts.versus(), evaluation}) {
            if (part instanceof Part.Missing(Unavailable unavailable)) {
                return unavailable;
            }
        }
        return null;
    }

    /** Its only result; null for a series or if there is none. */
    public PeriodValues only() {
        return results.size() == 1 ? results.getFirst() : null;
    }

    /** The rows behind the values, as metrics-service explains them; empty if it does not. */
    public Optional<JsonNode> explanation() {
        return Optional.ofNullable(evaluation).flatMap(Part::known).map(e -> e.get("explanation"));
    }
}
