package org.peaceops.platform.problem;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Ends a request with a problem document. Made by {@link Problem}, mapped by {@link
 * ProblemMappers}.
 */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient List<Violation> violations;
    private final transient Map<String, Object> more;
    private final transient Duration wait;

    ProblemException(
            ProblemType type, String detail, List<Violation> violations, Map<String, Object> more) {
        this(type, detail, violations, more, null);
    }

    private ProblemException(
            ProblemType type,
            String detail,
            List<Violation> violations,
            Map<String, Object> more,
            Duration wait) {
        // a problem is an answer, not a fault: no stack trace is collected
        super(detail, null, false, false);
        this.type = type;
        this.violations = violations;
        this.more = more;
        this.wait = wait;
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

    /** After what time the request may be sent again; empty if time mends nothing. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(wait);
    }

    /** Says in {@code Retry-After} when to send the request again. */
    public ProblemException retryAfter(Duration wait) {
        return new ProblemException(type, getMessage(), violations, more, wait);
    }

    public ProblemException with(List<Violation> violations) {
        return new ProblemException(type, getMessage(), violations, more, wait);
    }

    /** Adds a member of this type of problem alone, such as the address of what was refused. */
    public ProblemException with(String member, Object value) {
        Map<String, Object> all = new HashMap<>(more);
        all.put(member, value);
        return new ProblemException(type, getMessage(), violations, all, wait);
    }
}
