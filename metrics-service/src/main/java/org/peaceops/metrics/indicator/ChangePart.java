package org.peaceops.metrics.indicator;

import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of a change. A cell is a contributor in a mission.
 *
 * @param cells how many
 * @param start persons in them at first
 * @param end persons in them at last
 * @param countries whose cells they are
 * @param missions where
 */
@Schema(name = "IndicatorChangePart", description = "A part of the change between two months")
public record ChangePart(
        @Schema(examples = "mission-opened") String code,
        @Schema(examples = "Missions that had nobody at the start") String title,
        @Schema(examples = "12") int cells,
        @Schema(examples = "0") long start,
        @Schema(examples = "140") long end,
        @Schema(examples = "140") long change,
        @Schema(examples = "GHA") List<String> countries,
        @Schema(examples = "UNMISS") List<String> missions) {

    static ChangePart of(CellChange.Kind kind, Collection<CellChange> cells) {
        long start = cells.stream().mapToLong(CellChange::start).sum();
        long end = cells.stream().mapToLong(CellChange::end).sum();
        return new ChangePart(
                kind.code(),
                kind.title(),
                cells.size(),
                start,
                end,
                end - start,
                cells.stream().map(CellChange::country).distinct().sorted().toList(),
                cells.stream().map(CellChange::mission).distinct().sorted().toList());
    }
}
