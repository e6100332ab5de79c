package org.peaceops.metrics.contribution;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.peaceops.platform.problem.Nearest;
import org.peaceops.platform.problem.Problem;

/** How a stock is told over several months, since its sum is no number of persons. */
public enum Statistic {
    /** The state at the end of the last month. */
    END,
    /** The mean of the months that were reported. */
    AVERAGE,
    /** The month with the most persons; women and men are of that same month. */
    PEAK,
    /** The sum over months, which has a unit of its own. */
    PERSONNEL_MONTHS;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> codes() {
        return Arrays.stream(values()).map(Statistic::code).toList();
    }

    static Statistic parse(String name) {
        if (name == null) {
            return null;
        }
        return Arrays.stream(values())
                .filter(s -> s.code().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> Problem.parameter("statistic", name, Nearest.hint(name, codes())));
    }
}
