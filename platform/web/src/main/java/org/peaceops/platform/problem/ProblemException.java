package org.peaceops.platform.problem;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Ends a request with a problem document. Made by {@link Problem}, mapped by {@link
 * ProblemMappers}.
 */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient List<Violation> violations;
    private final transient Map<String, Object> more;

    ProblemException(
            ProblemType type, String detail, List<Violation> violations, Map<String, Object> more) {
        // a problem is an answer, not a fault: no stack trace is collected
        super(detail, null, false, false);
        this.type = type;
        this.violations = violations;
        this.more = more;
    }

    public ProblemType type() {
        return type;
    }

    public List<Violation> violations() {
        return violations;
    }

    public Map<String, Object> more() {
        return more;
    }

    public ProblemException with(List<Violation> violations) {
        return new ProblemException(type, getMessage(), violations, more);
    }

    /** Adds a member of this type of problem alone, such as the address of what was refused. */
    public ProblemException with(String member, Object value) {
        Map<String, Object> all = new HashMap<>(more);
        all.put(member, value);
        return new ProblemException(type, getMessage(), violations, all);
    }
}
