package org.peaceops.platform.imports;

import java.util.List;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Sorting;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.list.Where;

/** A problem with its place in the order of reading, which callers do not see. */
record NumberedProblem(long ordinal, ImportProblem problem) {

    private static final Sorting<NumberedProblem> BY_ORDINAL =
            Sorting.byKey(
                    List.of(SortField.number("ordinal", "ordinal", NumberedProblem::ordinal)));

    static SqlSelection<NumberedProblem> of(long importId) {
        return new SqlSelection<>(
                "*",
                "import_problem",
                List.of(),
                new Where().and("import_id = ?", importId),
                BY_ORDINAL,
                row -> new NumberedProblem(row.getLong("ordinal"), ImportStore.problem(row)));
    }
}
