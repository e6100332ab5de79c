package org.peaceops.metrics.contribution.layout;

import org.peaceops.metrics.personnel.PersonnelType;
import org.peaceops.platform.imports.Layout.Line;
import org.peaceops.platform.imports.LineOutcome;

/** Women, men and total of one personnel type in one line of a file. Absent is absent, never 0. */
record Headcount(Integer female, Integer male, Integer total, String flags) {

    private static final String NO_FLAGS = "{}";
    private static final String INCONSISTENT = "{inconsistent}";
    private static final String IMPLAUSIBLE = "{implausible}";
    private static final String BOTH = "{implausible,inconsistent}";

    static final Headcount NOT_REPORTED = new Headcount(null, null, null, NO_FLAGS);

    /** Where women, men and total stand. */
    record Places(int female, int male, int total) {}

    /** With a total of its own, which is kept as published. */
    static Headcount read(Line line, DetailLines lines, Places places, LineOutcome out) {
        Integer female = lines.cells.count(line, places.female, out);
        Integer male = lines.cells.count(line, places.male, out);
        Integer total = lines.cells.count(line, places.total, out);
        if (total != null) {
            return of(female, male, total, lines.header.name(places.total), out);
        }
        if (female != null || male != null) {
            sayMissing(line, lines, places.total, "a total wherever women or men are given", out);
        }
        return NOT_REPORTED;
    }

    /** A number that cannot be read has been said already, and is not missing. */
    private static void sayMissing(
            Line line, DetailLines lines, int column, String hint, LineOutcome out) {
        String text = lines.cells.text(line, column, out);
        if (Cells.isAbsent(text)) {
            out.error(lines.header.name(column), text, "total-missing", hint);
        }
    }

    /** Women and men alone make the total; of one of them alone there is none. */
    static Headcount bySex(Line line, DetailLines lines, Places places, LineOutcome out) {
        Integer female = lines.cells.count(line, places.female, out);
        Integer male = lines.cells.count(line, places.male, out);
        if ((female == null) != (male == null)) {
            sayMissing(
                    line,
                    lines,
                    female == null ? places.female : places.male,
                    "women and men both, or neither; there is no total in this layout",
                    out);
            return NOT_REPORTED;
        }
        return new Headcount(female, male, female == null ? null : female + male, NO_FLAGS);
    }

    private static Headcount of(
            Integer female, Integer male, int total, String column, LineOutcome out) {
        boolean inconsistent = female != null && male != null && female + male != total;
        boolean implausible = above(female, total) || above(male, total);
        if (inconsistent) {
            out.warning(
                    column,
                    Integer.toString(total),
                    "inconsistent",
                    "women %d and men %d make %d; kept as published and flagged"
                            .formatted(female, male, female + male));
        }
        if (implausible) {
            out.warning(
                    column,
                    Integer.toString(total),
                    "more-than-total",
                    "women %s or men %s alone are more than the total; kept as published and flagged implausible"
                            .formatted(text(female), text(male)));
        }
        return new Headcount(
                female,
                male,
                total,
                inconsistent
                        ? implausible ? BOTH : INCONSISTENT
                        : implausible ? IMPLAUSIBLE : NO_FLAGS);
    }

    private static boolean above(Integer part, int total) {
        return part != null && part > total;
    }

    private static String text(Integer number) {
        return number == null ? null : number.toString();
    }

    /** Stages it, with the day beside it. */
    void stage(DetailLines.Key key, PersonnelType type, LineOutcome out) {
        stage(key, type, total == null ? "not-reported" : "reported", out);
    }

    void stage(DetailLines.Key key, PersonnelType type, String status, LineOutcome out) {
        if (out.isRefused()) {
            return;
        }
        out.row(
                key.day().month(),
                key.country(),
                key.mission(),
                type.code(),
                text(female),
                text(male),
                text(total),
                status,
                flags,
                key.day().text());
    }
}
