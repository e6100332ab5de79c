package org.peaceops.gateway.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * An indicator asked of cohorts.
 *
 * @param indicator its code
 * @param cohort null: all contributors
 * @param versus null: none, or what the indicator is set beside by itself
 * @param from first month, null where the indicator is of one month
 * @param to last month
 * @param choices what else an evaluation takes, by the names that metrics-service has for it
 */
public record IndicatorQuestion(
        String indicator,
        CohortQuestion cohort,
        CohortQuestion versus,
        String from,
        String to,
        Map<String, JsonNode> choices) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    public IndicatorQuestion with(Map<String, JsonNode> others) {
        return new IndicatorQuestion(indicator, cohort, versus, from, to, others);
    }

    /** Whether it is of a month or day at all; how many countries a cohort has is not. */
    public boolean isOfTime() {
        return !isInPartners() || !PartnersIndicator.coded(indicator).orElseThrow().isOfCountries();
    }

    /** Whether it is of the units that programs have helped, whoever else their partners are. */
    public boolean needsNoMembers() {
        return PartnersIndicator.coded(indicator).filter(PartnersIndicator::isOfUnits).isPresent()
                && cohort != null
                && cohort.program().isPresent()
                && (versus == null || versus.program().isPresent());
    }

    /** Whether partners-service has its rows. */
    public boolean isInPartners() {
        return PartnersIndicator.coded(indicator).isPresent();
    }

    /** The body of an evaluation for the countries that partners-service has named. */
    ObjectNode body(JsonNode members, JsonNode others) {
        ObjectNode body = JSON.objectNode();
        if (members != null) {
            body.set("cohort", side(cohort, members));
        }
        if (others != null) {
            body.set("comparison", side(versus, others));
        }
        put(body, "from", from);
        put(body, "to", to);
        if (CohortQuestion.AS_JOINED.equals(cohort == null ? null : cohort.membership())) {
            body.put("membership", CohortQuestion.AS_JOINED);
        }
        choices.forEach(body::set);
        return body;
    }

    private static ObjectNode side(CohortQuestion asked, JsonNode resolved) {
        ObjectNode side = JSON.objectNode().put("name", asked.expression());
        var members = side.putArray("members");
        for (JsonNode member : resolved.path("members")) {
            members.addObject()
                    .put("country", member.path("country").asText())
                    .set("periods", periods(member));
        }
        return side;
    }

    /** No period would mean always; where no source says when, the days are open, not all. */
    private static JsonNode periods(JsonNode member) {
        JsonNode stated = member.path("periods");
        if (!stated.isEmpty()) {
            return stated;
        }
        var open = JSON.arrayNode();
        open.addObject().putNull("from").putNull("to");
        return open;
    }

    private static void put(ObjectNode body, String name, String value) {
        if (value != null) {
            body.put(name, value);
        }
    }
}
