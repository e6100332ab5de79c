package org.peaceops.metrics.datahub;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.peaceops.platform.imports.Layout.Line;
import org.peaceops.platform.imports.LineOutcome;

/** The header of a file of the Data Hub: columns in any order and in any case. */
public final class HubHeader {

    /** Code of the Data Hub in /sources. */
    public static final String SOURCE = "UN-PSDATA";

    private final List<String> header;
    private final List<String> names;

    public HubHeader(List<String> header) {
        this.header = header;
        this.names = header.stream().map(h -> h.strip().toLowerCase(Locale.ROOT)).toList();
    }

    /** Whether every one of the columns is there, and none twice. */
    public boolean hasAll(List<String> columns) {
        return Set.copyOf(names).size() == names.size() && names.containsAll(columns);
    }

    public HubLine line(Line line, LineOutcome outcome) {
        return new HubLine(this, line, outcome);
    }

    int index(String name) {
        return names.indexOf(name);
    }

    /** The column as the file writes it. */
    String original(String name) {
        int index = index(name);
        return index < 0 ? name : header.get(index);
    }
}
