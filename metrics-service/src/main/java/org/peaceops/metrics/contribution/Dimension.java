package org.peaceops.metrics.contribution;

import java.util.Arrays;
import java.util.List;
import org.peaceops.platform.problem.Nearest;
import org.peaceops.platform.problem.Problem;

/** What headcounts can be grouped by. */
enum Dimension {
    MONTH("month", "month"),
    COUNTRY("country", "country"),
    MISSION("mission", "mission"),
    PERSONNEL_TYPE("personnelType", "personnel_type");

    private final String code;
    private final String column;

    Dimension(String code, String column) {
        this.code = code;
        this.column = column;
    }

    String code() {
        return code;
    }

    String column() {
        return column;
    }

    static List<Dimension> parse(List<String> names) {
        return names.stream().map(Dimension::named).distinct().toList();
    }

    private static Dimension named(String name) {
        List<String> codes = Arrays.stream(values()).map(Dimension::code).toList();
        return Arrays.stream(values())
                .filter(d -> d.code.equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.parameter("groupBy", name, Nearest.hint(name, codes)));
    }
}
