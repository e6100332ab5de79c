package org.peaceops.programs.program;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.list.MemorySelection;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Sorting;
import org.peaceops.platform.provenance.SourceRef;

/**
 * A relation between two programs, read from the first to the second.
 *
 * @param from code of the program of which the relation is said
 * @param to code of the program to which it stands so
 */
@Schema(description = "A relation between two programs, read from the first to the second")
public record RelationView(
        @Schema(examples = "GPOI") String from,
        @Schema(examples = "funded-by") String relation,
        @Schema(examples = "PKO") String to,
        SourceRef source) {

    private static final Sorting<RelationView> SORTING =
            Sorting.byKey(
                    List.of(
                            SortField.text("from", "from", RelationView::from),
                            SortField.text("relation", "relation", RelationView::relation),
                            SortField.text("to", "to", RelationView::to),
                            SortField.text("source", "source", r -> r.source().code()),
                            SortField.text("locator", "locator", r -> r.source().locator())));

    /** In both directions: what is said of the program, and of others towards it. */
    static MemorySelection<RelationView> of(String code, List<Program> programs) {
        List<RelationView> rows =
                programs.stream()
                        .flatMap(p -> p.relations.stream().map(r -> of(p, r)))
                        .filter(r -> r.from.equals(code) || r.to.equals(code))
                        .toList();
        return new MemorySelection<>(rows, SORTING);
    }

    private static RelationView of(Program program, Relation relation) {
        return new RelationView(
                program.code, relation.relation(), relation.program(), relation.source());
    }
}
