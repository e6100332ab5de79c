package org.peaceops.gateway.check;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peaceops.gateway.indicator.CohortQuestion;
import org.peaceops.gateway.indicator.IndicatorQuestion;
import org.peaceops.platform.provenance.SourceRef;

/** What a check needs of a figure as programs-service has it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record PublishedFigure(
        String id,
        String program,
        String measure,
        BigDecimal value,
        String unit,
        String qualifier,
        String clock,
        String statement,
        Recipe recipe,
        SourceRef source) {

    private static final int MONTH = "2010-09".length();

    /** How it can be computed anew. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Recipe(
            String indicator,
            String cohort,
            String versus,
            String from,
            String to,
            String membership,
            String personnelType,
            String of,
            List<String> needs,
            String needed) {

        Recipe {
            needs = needs == null ? List.of() : needs;
        }
    }

    boolean isOfComparison() {
        return "versus".equals(recipe.of());
    }

    boolean isSinceJoining() {
        return "since-joining".equals(clock);
    }

    /** The recipe as a question; null where no indicator counts what the figure counts. */
    IndicatorQuestion question() {
        if (recipe == null || recipe.indicator() == null || recipe.cohort() == null) {
            return null;
        }
        var asked =
                new IndicatorQuestion(
                        recipe.indicator(),
                        cohort(recipe.cohort()),
                        recipe.versus() == null ? null : cohort(recipe.versus()),
                        month(recipe.from()),
                        month(recipe.to()),
                        Map.of());
        return asked.isInPartners() ? asked : asked.with(choices());
    }

    /** Without a month to judge it in, membership is that of all time. */
    private CohortQuestion cohort(String expression) {
        boolean isOfItsMonths =
                recipe.membership() != null && recipe.membership().startsWith("at-");
        String membership =
                isOfItsMonths && recipe.to() == null ? CohortQuestion.EVER : recipe.membership();
        return new CohortQuestion(
                expression, null, month(recipe.from()), month(recipe.to()), membership);
    }

    private Map<String, JsonNode> choices() {
        Map<String, JsonNode> choices = new LinkedHashMap<>();
        if (recipe.personnelType() != null) {
            choices.put(
                    "personnelTypes",
                    JsonNodeFactory.instance.arrayNode().add(recipe.personnelType()));
        }
        if (isSinceJoining()) {
            choices.put("baseline", TextNode.valueOf("joining-date"));
        }
        choices.put("explain", BooleanNode.TRUE);
        return choices;
    }

    /** Indicators are of months; a day means the end of its month. */
    private static String month(String stated) {
        return stated != null && stated.matches("\\d{4}-\\d{2}-\\d{2}")
                ? stated.substring(0, MONTH)
                : stated;
    }
}
