package org.peaceops.platform.export;

import io.quarkus.arc.Arc;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import java.util.function.Function;
import org.peaceops.platform.list.ReadQuery;
import org.peaceops.platform.list.Selection;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;
import org.peaceops.platform.revision.Pin;

/** What every export takes besides the dataset's own filters and the format. */
public class ExportQuery extends ReadQuery {

    private static final ProblemType TOO_MANY_ROWS =
            new ProblemType("too-many-rows", 422, "More rows than the format holds");

    @Context HttpHeaders headers;

    /** All rows of the selection, each as the view shows it; refused if the format is too small. */
    public <T, V> Export<T, V> of(
            String dataset, Class<V> rowType, Selection<T> selection, Function<T, V> view) {
        Arc.container().instance(ExportTurns.class).get().refuseIfNone();
        long most = XlsxRows.MOST_LINES - 1L;
        if (FileFormat.preferred(headers.getAcceptableMediaTypes()) == FileFormat.XLSX
                && selection.exceeds(most)) {
            throw Problem.of(
                    TOO_MANY_ROWS,
                    "An XLSX sheet holds %,d rows, and there are more. Filter them, by time for instance, or take format=csv or parquet, which have no limit."
                            .formatted(most));
        }
        Pin pin = Pin.current();
        return new Export<>(
                dataset, rowType, selection, view, Set.of(), null, null, pin.number(), pin.epoch());
    }
}
