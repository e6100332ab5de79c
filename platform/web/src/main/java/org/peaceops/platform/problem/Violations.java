package org.peaceops.platform.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Collects what is wrong with an input, so that a caller hears of everything at once. */
public final class Violations {

    private final List<Violation> found = new ArrayList<>();

    public void add(String field, Object value, String message) {
        found.add(new Violation(field, value == null ? null : value.toString(), message));
    }

    /** The rule holds, or the field breaks it. */
    public void unless(boolean holds, String field, Object value, String message) {
        if (!holds) {
            add(field, value, message);
        }
    }

    /** The value is absent or one of the codes, or the field names what does not exist. */
    public void unlessKnown(String field, String code, String noun, Collection<String> known) {
        if (code != null && !known.contains(code)) {
            add(field, code, "there is no such %s. %s".formatted(noun, Nearest.hint(code, known)));
        }
    }

    public List<Violation> found() {
        return List.copyOf(found);
    }

    /** 400 if anything was found. */
    public void refuse() {
        if (!found.isEmpty()) {
            throw refusal(found());
        }
    }

    static ProblemException refusal(List<Violation> violations) {
        String detail =
                violations.size() == 1
                        ? "%s: %s"
                                .formatted(
                                        violations.getFirst().field(),
                                        violations.getFirst().message())
                        : "Some fields are not as they must be; violations names each with what is expected.";
        return Problem.of(ProblemType.INVALID_BODY, detail).with(violations);
    }
}
