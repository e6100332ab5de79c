package org.peaceops.metrics.contribution;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One cell of a summary. The dimensions that were not grouped by are left out.
 *
 * @param total persons, published totals added; null when nothing was reported
 * @param female women among them
 * @param male men among them
 * @param sexNotReported persons among the total whose sex was not reported
 * @param reportedValues observations behind the cell
 * @param notReportedValues observations that say "not reported"; not counted as 0
 * @param months months with a reported value
 * @param peakMonth with {@code statistic=peak}: the month with the most persons, the first of
 *     several
 * @param status {@code reported} or {@code not-reported}
 */
@Schema(name = "ContributionSummaryRow", description = "One cell of a summary")
public record SummaryRow(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(examples = "2014-02") String month,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(examples = "GHA") String country,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(examples = "UNMIL") String mission,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(examples = "troops")
                String personnelType,
        @Schema(examples = "98350") BigDecimal total,
        @Schema(examples = "3758") BigDecimal female,
        @Schema(examples = "94592") BigDecimal male,
        @Schema(examples = "0") BigDecimal sexNotReported,
        @Schema(examples = "844") long reportedValues,
        @Schema(examples = "1388") long notReportedValues,
        @Schema(examples = "1") long months,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(examples = "2014-02") String peakMonth,
        @Schema(enumeration = {"reported", "not-reported"}) String status) {}
