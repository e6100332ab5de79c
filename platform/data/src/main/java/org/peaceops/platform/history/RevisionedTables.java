package org.peaceops.platform.history;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.peaceops.platform.imports.Dataset;
import org.peaceops.platform.reference.ReferenceSet;
import org.peaceops.platform.revision.RevisionedTable;

/** Every table of this service whose rows live in revisions. */
@ApplicationScoped
class RevisionedTables {

    private final List<RevisionedTable> all;

    RevisionedTables(@All List<ReferenceSet> reference, @All List<Dataset> datasets) {
        all =
                Stream.concat(
                                reference.stream().map(ReferenceSet::table),
                                datasets.stream().map(Dataset::table))
                        .distinct()
                        .toList();
    }

    List<RevisionedTable> all() {
        return all;
    }
}
