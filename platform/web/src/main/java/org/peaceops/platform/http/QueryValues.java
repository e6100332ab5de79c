package org.peaceops.platform.http;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.peaceops.platform.problem.Nearest;
import org.peaceops.platform.problem.Problem;

/**
 * Reads query parameters; what cannot be read is 400 naming the parameter and what would be right.
 */
public final class QueryValues {

    private QueryValues() {}

    /** Values given by repeating a parameter or by commas, each once; empty when it is absent. */
    public static List<String> list(List<String> values) {
        return values == null
                ? List.of()
                : values.stream()
                        .flatMap(v -> Arrays.stream(v.split(",")))
                        .map(String::strip)
                        .filter(v -> !v.isEmpty())
                        .distinct()
                        .toList();
    }

    /** One of the valid words; null when it is absent. */
    public static String oneOf(String parameter, String value, Collection<String> valid) {
        if (value != null && !valid.contains(value)) {
            throw Problem.parameter(parameter, value, "not valid. " + Nearest.hint(value, valid));
        }
        return value;
    }

    /** A day; null when it is absent. */
    public static LocalDate day(String parameter, String text) {
        try {
            // the plain form alone: years of more digits are out of any range here
            return text == null ? null : LocalDate.parse(text.length() == 10 ? text : "");
        } catch (DateTimeParseException e) {
            throw Problem.parameter(parameter, text, "a day such as 2014-02-28");
        }
    }
}
