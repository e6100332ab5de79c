package org.peaceops.gateway.indicator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.peaceops.gateway.joined.Addresses;

/**
 * Which countries, and who of them counts. The months of an indicator are not the days on which
 * membership is judged: a program that began later has partners whose earlier numbers are asked for
 * all the same.
 *
 * @param expression as partners-service reads it
 * @param on the one day on which membership is judged; null: that of the membership
 * @param from first month of the indicator
 * @param to last month of the indicator
 * @param membership {@code ever} (also null), of all time unless {@code on} is given; {@code
 *     at-start} and {@code at-end} of the indicator's months; {@code as-joined}
 */
public record CohortQuestion(
        String expression, String on, String from, String to, String membership) {

    public static final String EVER = "ever";
    public static final String AS_JOINED = "as-joined";

    static final List<String> MEMBERSHIPS = List.of(EVER, "at-start", "at-end", AS_JOINED);

    private static final Pattern ONE_PROGRAM =
            Pattern.compile("(?i)\\s*program:([a-z0-9][a-z0-9-]*)\\s*");

    /** Where partners-service resolves it. */
    public String path() {
        var path =
                new StringBuilder("/api/v1/cohorts/resolve?expression=")
                        .append(Addresses.encoded(expression));
        if (on != null) {
            path.append("&on=").append(Addresses.encoded(on));
        } else if (isOfItsMonths()) {
            append(path, "from", from);
            append(path, "to", to);
        }
        return append(path, "membership", membership == null ? EVER : membership).toString();
    }

    /** The program, where the cohort is the partners of one and nothing else. */
    public Optional<String> program() {
        Matcher matcher = ONE_PROGRAM.matcher(expression);
        return matcher.matches()
                ? Optional.of(matcher.group(1).toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    private boolean isOfItsMonths() {
        return membership != null && !membership.equals(EVER) && !membership.equals(AS_JOINED);
    }

    private static StringBuilder append(StringBuilder path, String name, String value) {
        return value == null
                ? path
                : path.append('&').append(name).append('=').append(Addresses.encoded(value));
    }
}
