package org.peaceops.gateway.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * A series as a line without axes. A month without a number breaks it.
 *
 * @param lines points of each unbroken piece, as SVG has them
 * @param title the same in words
 */
public record Sparkline(List<String> lines, String title) {

    public static final int WIDTH = 90;
    public static final int HEIGHT = 16;

    /**
     * @param values in order; a null node where there is none
     */
    static Sparkline of(List<JsonNode> values) {
        BigDecimal most =
                values.stream()
                        .filter(JsonNode::isNumber)
                        .map(JsonNode::decimalValue)
                        .max(BigDecimal::compareTo)
                        .orElse(BigDecimal.ZERO);
        List<String> lines = new ArrayList<>();
        List<String> points = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isNumber()) {
                points.add(x(i, values.size()) + "," + y(values.get(i).decimalValue(), most));
            } else {
                end(points, lines);
            }
        }
        end(points, lines);
        long missing = values.stream().filter(v -> !v.isNumber()).count();
        String title =
                "%d months, highest %s%s"
                        .formatted(
                                values.size(),
                                Words.number(most),
                                missing == 0 ? "" : ", %d not reported".formatted(missing));
        return new Sparkline(List.copyOf(lines), title);
    }

    /** A month between two gaps is a dot: a line to itself, drawn with round ends. */
    private static void end(List<String> points, List<String> lines) {
        if (!points.isEmpty()) {
            lines.add(
                    points.size() == 1
                            ? points.getFirst() + " " + points.getFirst()
                            : String.join(" ", points));
            points.clear();
        }
    }

    private static BigDecimal x(int index, int count) {
        return BigDecimal.valueOf((long) (WIDTH - 2) * index)
                .divide(BigDecimal.valueOf(Math.max(1, count - 1)), 1, RoundingMode.HALF_UP)
                .add(BigDecimal.ONE);
    }

    private static BigDecimal y(BigDecimal value, BigDecimal most) {
        BigDecimal room = BigDecimal.valueOf(HEIGHT - 2);
        BigDecimal share =
                most.signum() == 0
                        ? BigDecimal.ZERO
                        : room.multiply(value).divide(most, 1, RoundingMode.HALF_UP);
        return room.add(BigDecimal.ONE).subtract(share);
    }
}
