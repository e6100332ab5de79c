package org.peaceops.platform.imports;

import java.util.List;

/** One way in which files of a dataset are written, recognised by its header. */
public interface Layout {

    /** Stable name, shown in reports and in docs/layouts.md. */
    String code();

    /** Who writes such files and how they look, in a sentence. */
    String description();

    /** Code of the source that the rows are credited to; null where each row names its own. */
    String source();

    boolean recognises(List<String> header);

    /**
     * Columns of the table of which a file with this header says nothing: a row that is there
     * already keeps what it has in them.
     */
    default List<String> untold(List<String> header) {
        return List.of();
    }

    /** The columns of a template to fill in; empty if only a publisher writes such files. */
    default List<String> template() {
        return List.of();
    }

    /** Whether such a file is no data of its own but a check on what is known. */
    default boolean isCheck() {
        return false;
    }

    /** Reads the lines of one file; made anew for each, so it may keep state. */
    LineReader reader(List<String> header);

    /** Reads one line into rows, problems, or the word that it is set aside. */
    @FunctionalInterface
    interface LineReader {
        void read(Line line, LineOutcome outcome);
    }

    /**
     * @param number as an editor shows it; the header is line 1
     */
    record Line(long number, List<String> fields) {

        /** The field, without blanks around it; empty if the line is too short. */
        public String field(int index) {
            return index < fields.size() ? fields.get(index).strip() : "";
        }
    }
}
