package org.peaceops.partners.cohort;

import java.util.List;
import java.util.function.BinaryOperator;
import org.peaceops.platform.problem.Nearest;

/**
 * Reads an expression by descent. {@code &} binds tighter than {@code |} and {@code -}, which go
 * from left to right.
 *
 * <pre>
 * expression = term { ("|" | "-") term }        a blank or ")" before "-", since codes hold hyphens
 * term       = factor { "&" factor }
 * factor     = "not:" factor | "(" expression ")" | atom
 * atom       = "all" | "program:" code | "region:" region | "list:" country { "," country } | "cohort:" code
 * </pre>
 */
final class ExpressionParser {

    static final int LONGEST = 2_000;

    private static final int DEEPEST = 50;
    private static final List<String> WORDS =
            List.of("program:", "region:", "list:", "all", "cohort:", "not:");
    private static final String OPERAND =
            "program:APRRP, region:002, list:GHA,RWA, all, cohort:CODE, not:… or a part in parentheses";

    private final ExpressionText text;
    private int depth;

    private ExpressionParser(ExpressionText text) {
        this.text = text;
    }

    /**
     * The expression.
     *
     * @throws MisreadException if it is none, naming the character
     */
    static Expression parse(String written) {
        ExpressionText text = new ExpressionText(written);
        if (written.length() > LONGEST) {
            throw text.misread(
                    LONGEST, "an expression has at most %,d characters".formatted(LONGEST));
        }
        Expression expression = new ExpressionParser(text).expression();
        if (text.sees(')')) {
            throw text.misread("no ( is open that this ) could close");
        }
        if (!text.isAtEnd()) {
            throw text.misread(
                    "an operator is missing: & (and), | (or), or - (without) after a blank");
        }
        return expression;
    }

    private Expression expression() {
        Expression left = term();
        while (true) {
            BinaryOperator<Expression> joined;
            if (text.takes('|')) {
                joined = Expression.Or::new;
            } else if (text.takes('-')) {
                joined = Expression.Without::new;
            } else {
                return left;
            }
            left = joined.apply(left, term());
        }
    }

    private Expression term() {
        Expression left = factor();
        while (text.takes('&')) {
            left = new Expression.And(left, factor());
        }
        return left;
    }

    private Expression factor() {
        if (depth > DEEPEST) {
            throw text.misread("parentheses and not: go at most %d deep".formatted(DEEPEST));
        }
        depth++;
        Expression factor = nested();
        depth--;
        return factor;
    }

    private Expression nested() {
        int open = text.at();
        if (text.takes('(')) {
            Expression inner = expression();
            if (!text.takes(')')) {
                throw text.misread(
                        text.isAtEnd()
                                ? "a ) is missing for the ( at character %d".formatted(open + 1)
                                : "an operator or a ) is missing");
            }
            return inner;
        }
        int at = text.at();
        String word = text.keyword();
        return word.equals("not:") ? new Expression.Not(factor()) : atom(word, at);
    }

    private Expression atom(String word, int at) {
        return switch (word) {
            case "all" -> new Expression.All();
            case "program:" -> text.program();
            case "region:" -> text.region();
            case "list:" -> text.countries();
            case "cohort:" -> text.saved();
            case "" -> throw text.misread(at, "something is missing here: " + OPERAND);
            default -> throw text.misread(at, unknown(word));
        };
    }

    private static String unknown(String word) {
        return Nearest.to(word, WORDS)
                .map(near -> "there is no \"%s\" here; did you mean \"%s\"?".formatted(word, near))
                .orElseGet(() -> "\"%s\" is nothing known here; write %s".formatted(word, OPERAND));
    }
}
