package org.peaceops.metrics.contribution.layout;

import org.peaceops.platform.imports.Layout.Line;
import org.peaceops.platform.imports.LineOutcome;

/** A line's own total over all types: no observation, but a check on the line. */
record LineTotal(DetailLines lines, int column) {

    void check(Line line, long sum, LineOutcome out) {
        Integer total = lines.cells.count(line, column, out);
        if (total != null && total != sum) {
            out.warning(
                    lines.header.name(column),
                    line.field(column),
                    "total-differs",
                    "the personnel types add up to " + sum);
        }
    }
}
