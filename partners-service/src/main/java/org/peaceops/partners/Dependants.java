package org.peaceops.partners;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;

/** Rows that name another one and rest on what it is. */
public final class Dependants {

    private static final int TOLD = 3;

    private Dependants() {}

    /**
     * 409 if the query finds any, naming the first.
     *
     * @param what cannot be done while they do
     * @param sql gives one text for each, such as {@code need gha-1}
     */
    public static void refuse(String what, String sql, Object... arguments) {
        List<String> found =
                SqlSelection.query(sql, Arrays.asList(arguments), row -> row.getString(1));
        if (!found.isEmpty()) {
            throw Problem.of(ProblemType.CONFLICT, refusal(what, found));
        }
    }

    /** How a message says it. */
    public static String refusal(String what, List<String> found) {
        String first = found.stream().limit(TOLD).collect(Collectors.joining(", "));
        String more = found.size() > TOLD ? " and %d more rows".formatted(found.size() - TOLD) : "";
        return "%s while these rest on it as it is: %s%s. Change or delete those first."
                .formatted(what, first, more);
    }
}
