package org.peaceops.platform.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What reading one line gave. A line with an error gives no row at all. */
public final class LineOutcome {

    private final List<String[]> rows = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private final Map<String, Long> mended = new TreeMap<>();
    private long line;
    private boolean refused;
    private boolean setAside;

    void begin(long number) {
        line = number;
        rows.clear();
        problems.clear();
        refused = false;
        setAside = false;
    }

    /**
     * Stages a row: the table's key columns, each value in one spelling, then its value columns,
     * then what the dataset stages beside them; null is absent.
     */
    public void row(String... columns) {
        rows.add(columns);
    }

    /** Refuses the line: this cell cannot be read. */
    public void error(String column, String value, String code, String hint) {
        refused = true;
        problems.add(
                new ImportProblem(ImportProblem.Severity.ERROR, line, column, value, code, hint));
    }

    /** Keeps the line, and says what is doubtful in it. */
    public void warning(String column, String value, String code, String hint) {
        problems.add(
                new ImportProblem(ImportProblem.Severity.WARNING, line, column, value, code, hint));
    }

    /** The line is no observation (a total of others, say): neither loaded nor refused. */
    public void setAside() {
        setAside = true;
    }

    /** Counts something that was mended without loss, such as a stray character taken off. */
    public void mended(String what) {
        mended.merge(what, 1L, Long::sum);
    }

    /** Of the whole file, by what was mended. */
    Map<String, Long> mended() {
        return mended;
    }

    List<String[]> rows() {
        return refused || setAside ? List.of() : rows;
    }

    List<ImportProblem> problems() {
        return problems;
    }

    /** Whether an error has been said of the line. */
    public boolean isRefused() {
        return refused;
    }

    boolean isSetAside() {
        return setAside;
    }
}
