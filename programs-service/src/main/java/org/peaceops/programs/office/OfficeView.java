package org.peaceops.programs.office;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Sorting;
import org.peaceops.platform.provenance.SourceRef;
import org.peaceops.platform.revision.Versioned;

/**
 * An office and its reporting lines.
 *
 * @param abbreviation as the document writes it
 * @param kind such as {@code division}, {@code section} or {@code team}
 * @param parent code of the office on its main line; null for a root
 * @param reportsTo all its lines, the main one first; a second one is a dual or joint line
 * @param functions what it does, in our own words
 * @param level steps below the root that was asked for, or below its own; null in a history
 * @param path codes from its root down to itself, along main lines; null in a history
 * @param offices codes of the offices right below it, on any line; null in a history
 * @param revision in which this row began; {@code If-Match} names it
 */
@Schema(name = "Office", description = "An office and its reporting lines")
public record OfficeView(
        @Schema(examples = "OMA") String code,
        @Schema(examples = "Office of Military Affairs") String name,
        @Schema(examples = "OMA") String abbreviation,
        @Schema(examples = "office") String kind,
        @Schema(examples = "united-nations") String organization,
        @Schema(examples = "DPO") String parent,
        List<String> reportsTo,
        List<String> functions,
        String place,
        @Schema(examples = "1997") Integer established,
        String note,
        @Schema(examples = "3") Integer level,
        @Schema(nullable = true) List<String> path,
        @Schema(nullable = true) List<String> offices,
        SourceRef source,
        @Schema(examples = "2") long revision)
        implements Versioned {

    static final Sorting<OfficeView> SORTING =
            Sorting.byKey(List.of(SortField.text("code", "code", OfficeView::code)))
                    .or(
                            List.of(
                                    SortField.text("name", "name", OfficeView::name),
                                    SortField.number("level", "level", o -> (long) o.level()),
                                    SortField.text(
                                            "path", "path", o -> String.join("/", o.path()))));

    /** The row alone, without its place in the tree, as a history shows it. */
    static OfficeView alone(Office o) {
        return of(o, null, null, null);
    }

    static OfficeView of(Office o, int level, OfficeTree tree) {
        List<String> below = tree.below(o.code).stream().map(office -> office.code).toList();
        return of(o, level, tree.path(o), below);
    }

    private static OfficeView of(Office o, Integer level, List<String> path, List<String> offices) {
        return new OfficeView(
                o.code,
                o.name,
                o.abbreviation,
                o.kind,
                o.organization,
                o.reportsTo.isEmpty() ? null : o.reportsTo.getFirst(),
                o.reportsTo,
                o.functions,
                o.place,
                o.established,
                o.note,
                level,
                path,
                offices,
                new SourceRef(o.source, o.locator),
                o.fromRevision);
    }

    static OfficeView of(Office o, OfficeTree tree) {
        return of(o, tree.path(o).size() - 1, tree);
    }

    @Override
    public String beside() {
        return path + " " + offices;
    }
}
