package org.peaceops.gateway.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.peaceops.gateway.joined.Part;

/**
 * A heading of a sheet with what stands under it.
 *
 * @param heading such as "Partnerships"
 * @param href the address that explains the whole
 * @param columns headings of the table; none for no table
 * @param rows as many cells in each as columns
 * @param notes sentences below it
 * @param wide whether it takes the whole width of the sheet
 */
public record Section(
        String heading,
        String href,
        List<String> columns,
        List<List<Cell>> rows,
        List<String> notes,
        boolean wide) {

    /** Rows that a sheet has room for; the address of the section has the others. */
    private static final int MOST_ROWS = 12;

    /** Whether any column has a heading. */
    public boolean headed() {
        return columns.stream().anyMatch(column -> !column.isEmpty());
    }

    /** Begins a section. */
    static Builder of(String heading, String href, String... columns) {
        return new Builder(heading, href, List.of(columns));
    }

    /** A section that is being filled. */
    static final class Builder {

        private final String heading;
        private final String href;
        private final List<String> columns;
        private final List<List<Cell>> rows = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private int most = MOST_ROWS;
        private int left;
        private boolean wide;

        private Builder(String heading, String href, List<String> columns) {
            this.heading = heading;
            this.href = href;
            this.columns = columns;
        }

        Builder row(Cell... cells) {
            if (rows.size() < most) {
                rows.add(List.of(cells));
            } else {
                left++;
            }
            return this;
        }

        Builder note(String sentence) {
            notes.add(sentence);
            return this;
        }

        /** Fewer rows than usual, where each is long. */
        Builder most(int count) {
            most = count;
            return this;
        }

        Builder wide() {
            wide = true;
            return this;
        }

        /** What a part has, or why it has nothing. */
        Builder from(Part part, BiConsumer<Builder, JsonNode> content) {
            String absence = Words.absence(part);
            if (absence == null) {
                content.accept(this, part.known().orElseThrow());
            } else {
                notes.add(absence);
            }
            return this;
        }

        /** One row for each element; none is said in words. */
        Builder rows(JsonNode list, String ifNone, BiConsumer<Builder, JsonNode> content) {
            list.forEach(element -> content.accept(this, element));
            return list.isEmpty() ? note(ifNone) : this;
        }

        Section build() {
            if (left > 0) {
                notes.addFirst("And %d more, see the heading's link.".formatted(left));
            }
            return new Section(
                    heading, href, rows.isEmpty() ? List.of() : columns, rows, notes, wide);
        }
    }
}
