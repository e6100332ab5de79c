package org.peaceops.programs.program;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.list.MemorySelection;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Sorting;

/** An objective with its place among the program's, from 1. */
@Schema(description = "An objective with its place among the program's, from 1")
public record ObjectiveView(@Schema(examples = "1") long position, String title, String text) {

    private static final Sorting<ObjectiveView> IN_ORDER =
            Sorting.byKey(
                    List.of(SortField.number("position", "position", ObjectiveView::position)));

    static MemorySelection<ObjectiveView> of(Program program) {
        List<Objective> all = program.objectives;
        return new MemorySelection<>(
                IntStream.range(0, all.size()).mapToObj(i -> view(i + 1, all.get(i))).toList(),
                IN_ORDER);
    }

    private static ObjectiveView view(int position, Objective objective) {
        return new ObjectiveView(position, objective.title(), objective.text());
    }
}
