package org.peaceops.programs.office;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An office as a node of the tree, with those below it.
 *
 * @param line {@code main}, or {@code dual} where the office's main line leads elsewhere and it
 *     stands here too
 */
@Schema(description = "An office as a node of the tree, with those below it")
public record OfficeNode(
        @Schema(examples = "OMA") String code,
        @Schema(examples = "Office of Military Affairs") String name,
        @Schema(examples = "office") String kind,
        @Schema(enumeration = {"main", "dual"}) String line,
        List<OfficeNode> offices) {

    /**
     * @param above codes from the root down; below itself an office does not stand again, should a
     *     release and an editor together have made a circle
     */
    static OfficeNode of(Office office, List<String> above, int depth, OfficeTree tree) {
        boolean main = above.isEmpty() || above.getLast().equals(office.reportsTo.getFirst());
        List<String> path = new ArrayList<>(above);
        path.add(office.code);
        List<OfficeNode> below =
                depth == 0
                        ? List.of()
                        : tree.below(office.code).stream()
                                .filter(o -> !path.contains(o.code))
                                .map(o -> of(o, path, depth - 1, tree))
                                .toList();
        return new OfficeNode(office.code, office.name, office.kind, main ? "main" : "dual", below);
    }

    /**
     * Nested offices.
     *
     * @param revision they were read at
     */
    @Schema(name = "OfficeTree", description = "Offices as they stand below one another")
    public record Tree(List<OfficeNode> data, @Schema(examples = "2") long revision) {}
}
