package org.peaceops.metrics.contribution;

import java.util.List;
import java.util.regex.Pattern;
import org.peaceops.platform.imports.Layout.Line;
import org.peaceops.platform.imports.LineOutcome;

/** Women, men and total of one personnel type in one line of a file. Absent is absent, never 0. */
record Headcount(Integer female, Integer male, Integer total, String flags) {

    private static final Pattern COUNT = Pattern.compile("\\d{1,6}");
    private static final String NO_FLAGS = "{}";
    private static final String INCONSISTENT = "{inconsistent}";

    String status() {
        return total == null ? "not-reported" : "reported";
    }

    /**
     * @param columns of women, men and total
     */
    static Headcount read(Line line, List<String> header, int[] columns, LineOutcome out) {
        Integer female = number(line.field(columns[0]), header.get(columns[0]), out);
        Integer male = number(line.field(columns[1]), header.get(columns[1]), out);
        String text = line.field(columns[2]);
        Integer total = number(text, header.get(columns[2]), out);
        String name = header.get(columns[2]);
        if (total == null && (female != null || male != null)) {
            out.error(name, text, "total-missing", "a total wherever women or men are given");
        }
        if (total != null && female != null && male != null && female + male != total) {
            out.warning(
                    name,
                    text,
                    "inconsistent",
                    "women %d and men %d make %d; kept as published and flagged"
                            .formatted(female, male, female + male));
            return new Headcount(female, male, total, INCONSISTENT);
        }
        return new Headcount(female, male, total, NO_FLAGS);
    }

    /** A whole number; null for what stands for "not reported". */
    static Integer number(String text, String column, LineOutcome out) {
        if (text.isEmpty() || text.equals("NA")) {
            return null;
        }
        if (!COUNT.matcher(text).matches()) {
            out.error(
                    column,
                    text,
                    "not-a-count",
                    "a whole number of persons from 0 to 999999, or NA where nothing was reported");
            return null;
        }
        return Integer.valueOf(text);
    }
}
