package org.peaceops.gateway.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an indicator comes to for one cohort.
 *
 * @param value in the indicator's unit, a percentage as 63.82; null where it cannot be said
 * @param numerator above the line of a percentage, else the value itself
 * @param denominator below the line; absent where nothing is divided
 * @param formula with the numbers put in
 * @param why what keeps the value from being said
 * @param counted how many members, or units, count
 */
@Schema(name = "CohortValue", description = "What an indicator comes to for one cohort")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Side(
        @Schema(examples = "program:APRRP") String name,
        @JsonInclude @Schema(examples = "63.82") BigDecimal value,
        @Schema(examples = "277") BigDecimal numerator,
        @Schema(examples = "434") BigDecimal denominator,
        @Schema(examples = "100 × (711 − 434) ÷ 434 = 63.82") String formula,
        @Schema(examples = "no women at the baseline to divide by") String why,
        @Schema(examples = "6") Integer counted) {

    /** As metrics-service says it; null if it says nothing. */
    static Side of(JsonNode side) {
        return side.isMissingNode()
                ? null
                : new Side(
                        text(side, "name"),
                        number(side, "value"),
                        number(side, "numerator"),
                        number(side, "denominator"),
                        text(side, "formula"),
                        text(side, "why"),
                        side.path("counted").asInt());
    }

    /** A share that partners-service has counted; without a value its notes say why. */
    static Side share(String name, BigDecimal value, JsonNode part, JsonNode all, JsonNode notes) {
        String formula =
                value == null
                        ? null
                        : "100 × %s ÷ %s = %s".formatted(part.asText(), all.asText(), value);
        return new Side(
                name,
                value,
                part.decimalValue(),
                all.decimalValue(),
                formula,
                value == null ? words(notes) : null,
                all.asInt());
    }

    /** How many of some units. */
    static Side ofUnits(String name, JsonNode counted, JsonNode found) {
        BigDecimal value = counted.decimalValue();
        return new Side(
                name,
                value,
                value,
                null,
                "%s of %s units".formatted(value, found.path("units").asText()),
                null,
                found.path("units").asInt());
    }

    private static String words(JsonNode notes) {
        return notes.isEmpty()
                ? "there is nothing to take a share of"
                : String.join("; ", notes.valueStream().map(JsonNode::asText).toList());
    }

    static BigDecimal number(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isNumber() ? value.decimalValue() : null;
    }

    static String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() ? value.asText() : null;
    }
}
