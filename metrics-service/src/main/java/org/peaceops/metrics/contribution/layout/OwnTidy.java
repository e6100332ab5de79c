package org.peaceops.metrics.contribution.layout;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.peaceops.metrics.personnel.PersonnelType;
import org.peaceops.platform.imports.Layout;
import org.peaceops.platform.imports.LineOutcome;

/**
 * Our own tidy layout: a line per observation, with the columns of {@code GET
 * /contributions?format=csv}, so that an answer can be changed and sent back. It adds and corrects;
 * whom the rest comes from is no matter.
 */
final class OwnTidy implements Layout {

    private static final List<String> REQUIRED =
            List.of("month", "country", "mission", "personnelType", "total");

    /** Columns of refused lines that come back, and one that a spreadsheet may carry along. */
    private static final Set<String> PASSED_OVER =
            Set.of("refused_line", "refused_because", "revision");

    private final Clock clock;
    private final List<String> columns;

    OwnTidy(Clock clock, List<String> columns) {
        this.clock = clock;
        this.columns = columns;
    }

    @Override
    public String code() {
        return "contributions";
    }

    @Override
    public String description() {
        return "our own: columns %s; at least %s"
                .formatted(String.join(", ", columns), String.join(", ", REQUIRED));
    }

    /** Each such file stands for itself; it is named with every row. */
    @Override
    public String source() {
        return null;
    }

    /** An unknown column is not passed over: it may be a known one misspelt. */
    @Override
    public boolean recognises(List<String> header) {
        return Set.copyOf(header).size() == header.size()
                && header.containsAll(REQUIRED)
                && header.stream().allMatch(c -> columns.contains(c) || PASSED_OVER.contains(c));
    }

    @Override
    public List<String> template() {
        return columns;
    }

    @Override
    public LineReader reader(List<String> given) {
        Header header = new Header(given);
        var lines =
                new DetailLines(
                        header,
                        new DetailLines.Places(
                                header.at("month"),
                                header.at("country"),
                                Header.NONE,
                                Header.NONE,
                                header.at("mission")),
                        clock);
        int typeColumn = header.at("personneltype");
        int status = header.at("status");
        var places =
                new Headcount.Places(header.at("female"), header.at("male"), header.at("total"));
        TypeNames types = new TypeNames();
        return (line, out) -> {
            String typeName = lines.cells.text(line, typeColumn, out);
            if (DetailLines.isTotal(typeName)) {
                out.setAside();
                return;
            }
            DetailLines.Key key = lines.key(line, out);
            if (key == null) {
                return;
            }
            PersonnelType type = types.read(typeName, header.name(typeColumn), out);
            Headcount count = Headcount.read(line, lines, places, out);
            String why = status(lines.cells.text(line, status, out), count, header, status, out);
            count.stage(key, type, why, out);
        };
    }

    /** Why there is no number, or that there is one; blank is judged by the number. */
    private static String status(
            String text, Headcount count, Header header, int column, LineOutcome out) {
        String implied = count.total() == null ? "not-reported" : "reported";
        if (text.isEmpty()) {
            return implied;
        }
        boolean fits =
                count.total() != null
                        ? text.equals("reported")
                        : Set.of("not-reported", "not-applicable", "withheld").contains(text);
        if (!fits) {
            out.error(
                    header.name(column),
                    text,
                    "not-valid",
                    count.total() != null
                            ? "reported or blank, since there is a total"
                            : "not-reported, not-applicable, withheld or blank, since there is no total");
        }
        return text;
    }
}
