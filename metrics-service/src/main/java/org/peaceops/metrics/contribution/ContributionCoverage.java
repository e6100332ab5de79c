package org.peaceops.metrics.contribution;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.list.Page;
import org.peaceops.platform.list.PageInfo;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.list.Table;
import org.peaceops.platform.revision.Pin;

/**
 * What is known of months, and the imports whose refused lines are not among it.
 *
 * @param refusedLines imports up to this revision that left lines out
 */
@Schema(description = "What is known of months, and what imports left out")
public record ContributionCoverage(
        List<CoverageMonth> data,
        PageInfo page,
        @Schema(examples = "33") long revision,
        Map<String, String> links,
        List<RefusedLines> refusedLines)
        implements Table<CoverageMonth> {

    /** Lines of a file that an import refused; what they would have told may be missing. */
    @Schema(description = "Lines of a file that an import refused")
    public record RefusedLines(
            @Schema(examples = "1") long importId,
            @Schema(examples = "full_gender_data.csv") String file,
            @Schema(examples = "2") long revision,
            @Schema(examples = "3") long lines,
            @Schema(examples = "/api/v1/datasets/contributions/imports/1/problems")
                    String problems) {}

    static ContributionCoverage of(Page<CoverageMonth> months) {
        return new ContributionCoverage(
                months.data(), months.page(), months.revision(), months.links(), refused());
    }

    private static List<RefusedLines> refused() {
        return SqlSelection.query(
                """
                select i.id, i.file_name, i.revision, r.lines
                from data_import i
                  join lateral (select count(*) as lines from import_reject where import_id = i.id) r on r.lines > 0
                where i.dataset = 'contributions' and not i.dry_run and i.revision <= ?
                order by i.id""",
                List.of(Pin.current().number()),
                row ->
                        new RefusedLines(
                                row.getLong(1),
                                row.getString(2),
                                row.getLong(3),
                                row.getLong(4),
                                "/api/v1/datasets/contributions/imports/%d/problems"
                                        .formatted(row.getLong(1))));
    }
}
