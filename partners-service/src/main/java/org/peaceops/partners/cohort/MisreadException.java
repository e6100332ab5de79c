package org.peaceops.partners.cohort;

import java.util.List;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemException;
import org.peaceops.platform.problem.ProblemType;
import org.peaceops.platform.problem.Violation;

/** An expression cannot be read from some character on. */
final class MisreadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Characters shown on either side of the fault. */
    private static final int SHOWN = 40;

    private final String expression;
    private final int at;

    /**
     * @param at index into the expression, from 0; its length means that something is missing
     * @param message what would be right
     */
    MisreadException(String expression, int at, String message) {
        super(message, null, false, false);
        this.expression = expression;
        this.at = at;
    }

    /** "character 16: there is no …" */
    String sentence() {
        return "character %d: %s".formatted(at + 1, getMessage());
    }

    /** 400 that points at the character, in a line of its own under the expression. */
    ProblemException problem(ProblemType type, String field) {
        int from = Math.max(0, at - SHOWN);
        int to = Math.min(expression.length(), at + SHOWN);
        String before = from > 0 ? "…" : "";
        String line =
                before + expression.substring(from, to) + (to < expression.length() ? "…" : "");
        String caret = " ".repeat(before.length() + at - from) + "^";
        return Problem.of(
                        type,
                        "%s, %s\n%s\n%s"
                                .formatted(
                                        field,
                                        sentence(),
                                        line.replaceAll("\\p{Cntrl}", " "),
                                        caret))
                .with(List.of(new Violation(field, expression, sentence())))
                .with("character", at + 1);
    }
}
