package org.peaceops.metrics.contribution.layout;

import java.util.regex.Pattern;
import org.peaceops.platform.imports.Layout.Line;
import org.peaceops.platform.imports.LineOutcome;

/** The cells of a file, freed of what deliveries leave around and in them. */
final class Cells {

    private static final int MOST_DIGITS = 6;
    private static final char NO_BREAK_SPACE = '\u00A0';

    /** Thousands apart by a comma or a blank, wide or narrow. */
    private static final Pattern GROUPED =
            Pattern.compile("\\d{1,3}(?:,\\d{3}|[ \u00A0\u202F]\\d{3})");

    /** A whole number written as a decimal one, with a point or a comma. */
    private static final Pattern DECIMAL = Pattern.compile("(\\d{1,6})(?:\\.0{1,6}|,0{1,2})");

    private final Header header;

    Cells(Header header) {
        this.header = header;
    }

    /** The text, without blanks around it and the apostrophe that some deliveries leave behind. */
    String text(Line line, int column, LineOutcome out) {
        if (column == Header.NONE) {
            return "";
        }
        String text = line.field(column);
        int end = text.length();
        while (end > 0 && isStray(text.charAt(end - 1))) {
            end--;
        }
        int begin = 0;
        while (begin < end && text.charAt(begin) == NO_BREAK_SPACE) {
            begin++;
        }
        if (begin == 0 && end == text.length()) {
            return text;
        }
        if (text.indexOf('\'', end) >= 0) {
            out.mended("strayApostrophesRemoved");
        }
        return text.substring(begin, end);
    }

    private static boolean isStray(char last) {
        return last == '\'' || last == NO_BREAK_SPACE || last == ' ';
    }

    /** Whether a cell stands for "not reported". */
    static boolean isAbsent(String text) {
        return switch (text) {
            case "", "NA", "#N/A", "N/A", "null", "NULL" -> true;
            default -> false;
        };
    }

    /** Persons; null where nothing was reported, and where an error was said. */
    Integer count(Line line, int column, LineOutcome out) {
        String text = text(line, column, out);
        if (isAbsent(text)) {
            return null;
        }
        if (text.length() <= MOST_DIGITS && isDigits(text)) {
            return Integer.valueOf(text);
        }
        return unusual(text, column, out);
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /**
     * A comma before three digits separates thousands: as a decimal sign it would leave a part of a
     * person, or three zeros that nobody writes. A point before three digits may be either, and is
     * refused.
     */
    private Integer unusual(String text, int column, LineOutcome out) {
        if (GROUPED.matcher(text).matches()) {
            out.mended("thousandsSeparatorsRemoved");
            return Integer.valueOf(text.replaceAll("\\D", ""));
        }
        var decimal = DECIMAL.matcher(text);
        if (decimal.matches() && !text.matches("\\d{1,3}\\.0{3}")) {
            out.mended("decimalsRemoved");
            return Integer.valueOf(decimal.group(1));
        }
        out.error(
                header.name(column),
                text,
                "not-a-count",
                "a whole number of persons from 0 to 999999, or NA where nothing was reported");
        return null;
    }
}
