package org.peaceops.platform.history;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.peaceops.platform.imports.Dataset;
import org.peaceops.platform.reference.ReferenceSet;
import org.peaceops.platform.revision.RevisionedTable;

/**
 * Every table of this service whose rows live in revisions: those that releases and files fill, and
 * those that editors alone do, which are beans themselves.
 */
@ApplicationScoped
class RevisionedTables {

    private final List<RevisionedTable> all;

    RevisionedTables(
            @All List<ReferenceSet> reference,
            @All List<Dataset> datasets,
            @All List<RevisionedTable> edited) {
        all =
                Stream.of(
                                reference.stream().map(ReferenceSet::table),
                                datasets.stream().map(Dataset::table),
                                edited.stream())
                        .flatMap(tables -> tables)
                        .distinct()
                        .toList();
    }

    List<RevisionedTable> all() {
        return all;
    }
}
