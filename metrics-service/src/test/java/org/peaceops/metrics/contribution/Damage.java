package org.peaceops.metrics.contribution;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.peaceops.metrics.contribution.CleanTable.Form;
import org.peaceops.metrics.contribution.CleanTable.Line;

/** A class of damage to one line of a file; whatever does not apply to a layout leaves it whole. */
enum Damage {
    STRAY_APOSTROPHES(true),
    BLANKS_AROUND(true),
    WRONG_MONTH_END(true),
    OTHER_DATE(true),
    OTHER_NAME(true),
    NAME_CUT_OFF(true),
    NO_CODE(true),
    OTHER_ABSENT(true),
    THOUSANDS(true),
    DECIMALS(true),
    REPEATED(true),
    TOTAL_ROW(true),
    EARLIER_DAY(true),
    GARBAGE_COUNT(false),
    UNKNOWN_MISSION(false),
    FOREIGN_CODE(false),
    CONTRADICTED(false),
    NO_DATE(false);

    private static final List<String> GARBAGE =
            List.of("1O", "-5", "1.234", "12.5", "1e3", "1,23,456", "~7", "12 34");

    /** Whether the truth comes back; if not, the line is refused. */
    final boolean mendable;

    Damage(boolean mendable) {
        this.mendable = mendable;
    }

    /** The line or lines that stand there instead. */
    List<Line> apply(Line line, Form form, Random random) {
        int[] at = form.places();
        int name = at[1];
        return switch (this) {
            case STRAY_APOSTROPHES -> List.of(at(line, at[1 + random.nextInt(3)], c -> c + "'"));
            case BLANKS_AROUND -> List.of(at(line, at[3], c -> " " + c + "\u00A0 "));
            case WRONG_MONTH_END -> List.of(at(line, at[0], c -> day(c, 27)));
            case OTHER_DATE -> List.of(at(line, at[0], c -> written(c, form, random)));
            case OTHER_NAME -> List.of(at(line, name, c -> other(line, at[2], random)));
            case NAME_CUT_OFF -> List.of(at(line, name, c -> cut(other(line, at[2], random))));
            case NO_CODE ->
                    List.of(
                            name < 0
                                    ? line
                                    : at(line, at[2], c -> random.nextBoolean() ? "#N/A" : "BDS"));
            case OTHER_ABSENT -> List.of(counts(line, form, c -> absent(c, random)));
            case THOUSANDS -> List.of(counts(line, form, c -> grouped(c, random)));
            case DECIMALS -> List.of(counts(line, form, c -> decimal(c, random)));
            case REPEATED -> List.of(line, line, line);
            case TOTAL_ROW ->
                    List.of(
                            line,
                            new Line(
                                    at(line, name < 0 ? at[2] : name, c -> "all").cells(),
                                    List.of()));
            case EARLIER_DAY ->
                    List.of(
                            new Line(
                                    counts(at(line, at[0], c -> day(c, 15)), form, Damage::more)
                                            .cells(),
                                    List.of()),
                            line);
            case GARBAGE_COUNT ->
                    List.of(
                            line.with(
                                    form.firstCount(),
                                    c -> GARBAGE.get(random.nextInt(GARBAGE.size()))));
            case UNKNOWN_MISSION -> List.of(at(line, at[3], c -> c + "X"));
            case FOREIGN_CODE -> List.of(name < 0 ? line : at(line, at[2], c -> "NPL"));
            case CONTRADICTED -> List.of(line, counts(line, form, Damage::more));
            case NO_DATE -> List.of(at(line, at[0], c -> random.nextBoolean() ? "" : "1/2/1999"));
        };
    }

    private static Line at(Line line, int place, java.util.function.UnaryOperator<String> change) {
        return place < 0 ? line : line.with(place, change);
    }

    private static Line counts(
            Line line, Form form, java.util.function.UnaryOperator<String> change) {
        Line changed = line;
        for (int place : IntStream.rangeClosed(form.firstCount(), form.lastCount()).toArray()) {
            changed = changed.with(place, change);
        }
        return changed;
    }

    private static String day(String date, int day) {
        return date.length() == 10 ? date.substring(0, 8) + day : date + "-" + day;
    }

    private static String written(String date, Form form, Random random) {
        if (form == Form.TIDY) {
            return date;
        }
        LocalDate day = LocalDate.parse(date);
        String month = day.getMonth().name().substring(0, 3);
        return switch (random.nextInt(4)) {
            case 0 -> "%d-%s-%02d".formatted(day.getDayOfMonth(), month, day.getYear() % 100);
            case 1 -> String.valueOf(day.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli());
            case 2 -> date + "T00:00:00.000Z";
            default -> date.replace("-", "");
        };
    }

    private static String other(Line line, int code, Random random) {
        List<String> names = CleanTable.NAMES.get(line.cells().get(code));
        return names == null ? "" : names.get(random.nextInt(names.size()));
    }

    private static String cut(String name) {
        return name.length() > 30 ? name.substring(0, 30) : name;
    }

    private static String absent(String cell, Random random) {
        return cell.matches("NA|")
                ? List.of("NA", "", "#N/A", " ", "N/A").get(random.nextInt(5))
                : cell;
    }

    private static String grouped(String cell, Random random) {
        String separator = List.of(",", " ", "\u00A0").get(random.nextInt(3));
        return cell.matches("\\d{4,6}") ? cell.replaceAll("(\\d{3})$", separator + "$1") : cell;
    }

    private static String decimal(String cell, Random random) {
        return cell.matches("\\d+")
                ? cell + List.of(".0", ",0", ".00", ",00").get(random.nextInt(4))
                : cell;
    }

    /** Another number, and women and men that still add up to it. */
    private static String more(String cell) {
        return cell.matches("\\d+") ? String.valueOf(Integer.parseInt(cell) * 2 + 2) : cell;
    }

    /** A few that can befall one line together without one of them hiding what another has made. */
    static List<Damage> some(Random random) {
        List<Damage> some = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            Damage next = values()[random.nextInt(values().length)];
            boolean fits =
                    some.stream()
                            .noneMatch(
                                    d ->
                                            d == next
                                                    || d.group() == next.group()
                                                    || d.copies() && next.copies());
            if (fits) {
                some.add(next);
            }
        }
        // copies last: they are copies of the line as it is then
        some.sort(java.util.Comparator.comparing(Damage::copies));
        return some;
    }

    private int group() {
        return switch (this) {
            case WRONG_MONTH_END, OTHER_DATE, NO_DATE, EARLIER_DAY -> 1;
            case OTHER_NAME, NAME_CUT_OFF, NO_CODE, FOREIGN_CODE -> 2;
            case THOUSANDS, DECIMALS, GARBAGE_COUNT, OTHER_ABSENT -> 3;
            default -> 10 + ordinal();
        };
    }

    private boolean copies() {
        return switch (this) {
            case REPEATED, TOTAL_ROW, EARLIER_DAY, CONTRADICTED -> true;
            default -> false;
        };
    }
}
