package org.peaceops.partners.cohort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.peaceops.platform.problem.Nearest;

/** The expressions of saved cohorts, and what an expression reaches through them. */
final class SavedCohorts {

    static final int DEEPEST = 20;

    private final Map<String, String> written;
    private final Map<String, Expression> reached = new LinkedHashMap<>();
    private final Map<String, Integer> heights = new HashMap<>();

    private SavedCohorts(Map<String, String> written) {
        this.written = written;
    }

    /** Those among which an expression may name some. */
    static SavedCohorts of(List<Cohort> cohorts) {
        return new SavedCohorts(
                cohorts.stream().collect(Collectors.toMap(c -> c.code, c -> c.expression)));
    }

    /**
     * By code, every saved cohort that the expression names, itself or through others.
     *
     * @throws MisreadException if there is none of a code, or one would contain itself
     */
    Map<String, Expression> reachedFrom(String text, Expression expression) {
        height(text, expression, List.of());
        return reached;
    }

    /** Refuses an expression that cannot be saved under the code. */
    void checkSaving(String code, String text, Expression expression) {
        height(text, expression, List.of(code));
    }

    /**
     * How many saved cohorts lie one within the other below the expression.
     *
     * @param path codes of those that the expression is within
     */
    private int height(String text, Expression expression, List<String> path) {
        int height = 0;
        for (Expression.Saved named : expression.saved()) {
            height = Math.max(height, 1 + height(text, named, path));
            if (path.size() + height > DEEPEST) {
                throw misread(text, named, "saved cohorts go at most %d deep".formatted(DEEPEST));
            }
        }
        return height;
    }

    private int height(String text, Expression.Saved named, List<String> path) {
        String code = named.code();
        if (path.contains(code)) {
            throw misread(
                    text,
                    named,
                    "the cohort %s would contain itself (%s → %s)"
                            .formatted(code, String.join(" → ", path), code));
        }
        if (!written.containsKey(code)) {
            throw misread(
                    text,
                    named,
                    "there is no saved cohort \"%s\". %s"
                            .formatted(code, Nearest.hint(code, written.keySet())));
        }
        if (!heights.containsKey(code)) {
            heights.put(code, within(text, named, path));
        }
        return heights.get(code);
    }

    private int within(String text, Expression.Saved named, List<String> path) {
        String inner = written.get(named.code());
        List<String> deeper = new ArrayList<>(path);
        deeper.add(named.code());
        try {
            Expression expression = ExpressionParser.parse(inner);
            int height = height(inner, expression, deeper);
            reached.put(named.code(), expression);
            return height;
        } catch (MisreadException e) {
            throw misread(
                    text,
                    named,
                    "the cohort %s, \"%s\", cannot be resolved: %s"
                            .formatted(named.code(), inner, e.getMessage()));
        }
    }

    private static MisreadException misread(String text, Expression.Saved named, String message) {
        return new MisreadException(text, named.at() - 1, message);
    }
}
