package org.peaceops.metrics.contribution;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.metrics.time.Frequency;

/**
 * One cell of a summary. What was not grouped by is left out.
 *
 * @param period such as 2014-Q1, 2014, FY2014, 2013/14
 * @param region M49 code of the region
 * @param subregion M49 code of the most specific grouping
 * @param hostCountry where the mission is; both countries, joined by a blank, of a mission in two;
 *     {@code none} where no country is named
 * @param sex female, male, or not-reported for persons whose sex nobody reported
 * @param rest with {@code top}: whether the row is all those that are not among them, {@code other}
 *     in its keys
 * @param members groups that the rest is made of
 * @param total persons, published totals added; where the row or the query is of one sex, persons
 *     of that sex; null when nothing was reported
 * @param female women among them
 * @param male men among them
 * @param sexNotReported persons among the total whose sex was not reported
 * @param reportedValues observations behind the cell
 * @param notReportedValues observations that say "not reported"; not counted as 0
 * @param months months with a reported value
 * @param span the months that the cell was asked for, where they may be several
 * @param share percent of shareOf, two decimals
 * @param shareOf the number asked for, of all rows of the period; over several months of averages:
 *     in personnel-months, so that shares make 100 also where months are missing
 * @param womenPercent women in 100 persons whose sex is known, two decimals
 * @param sexKnown persons in observations that tell women and men
 * @param change against what was before
 * @param peakMonth with {@code statistic=peak}: the month with the most persons, the first of
 *     several
 * @param status {@code reported} or {@code not-reported}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ContributionSummaryRow", description = "One cell of a summary")
public record SummaryRow(
        @Schema(examples = "2014-02") String month,
        @Schema(examples = "2014-Q1") String period,
        @Schema(examples = "GHA") String country,
        @Schema(examples = "002") String region,
        @Schema(examples = "011") String subregion,
        @Schema(examples = "UNMIL") String mission,
        @Schema(examples = "LBR") String hostCountry,
        @Schema(examples = "troops") String personnelType,
        @Schema(examples = "military") String personnelGroup,
        @Schema(enumeration = {"female", "male", "not-reported"}) String sex,
        @Schema(examples = "false") Boolean rest,
        @Schema(examples = "107") Long members,
        @JsonInclude @Schema(examples = "98350") BigDecimal total,
        @JsonInclude @Schema(examples = "3758") BigDecimal female,
        @JsonInclude @Schema(examples = "94592") BigDecimal male,
        @JsonInclude @Schema(examples = "0") BigDecimal sexNotReported,
        @Schema(examples = "844") long reportedValues,
        @Schema(examples = "1388") long notReportedValues,
        @Schema(examples = "1") long months,
        Span span,
        @Schema(examples = "9.68") BigDecimal share,
        @Schema(examples = "98350") BigDecimal shareOf,
        @Schema(examples = "3.82") BigDecimal womenPercent,
        @Schema(examples = "98350") BigDecimal sexKnown,
        Change change,
        @Schema(examples = "2014-02") String peakMonth,
        @Schema(enumeration = {"reported", "not-reported"}) String status) {

    /** Gaps that a cell names; gapCount counts them all. */
    static final int MOST_GAPS = 12;

    /**
     * Change against what was before.
     *
     * @param from first month of what was before
     * @param to its last month
     * @param months of them that were reported
     * @param baseline the number then
     * @param absolute the number now less the baseline
     * @param percent of the baseline, two decimals; absent without a baseline or when it is 0
     * @param status why a number is absent: {@code not-reported} now, {@code
     *     baseline-not-reported}, {@code baseline-zero}; {@code months-differ}: sums of months of
     *     which more were reported on one side
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ContributionSummaryChange", description = "Change against what was before")
    public record Change(
            @Schema(examples = "2013-02") String from,
            @Schema(examples = "2013-02") String to,
            @Schema(examples = "1") long months,
            @JsonInclude @Schema(examples = "92541") BigDecimal baseline,
            @JsonInclude @Schema(examples = "5809") BigDecimal absolute,
            @JsonInclude @Schema(examples = "6.28") BigDecimal percent,
            @Schema(
                            enumeration = {
                                "compared",
                                "months-differ",
                                "not-reported",
                                "baseline-not-reported",
                                "baseline-zero"
                            })
                    String status) {}

    /**
     * The months that a cell was asked for.
     *
     * @param from first month
     * @param to last month
     * @param months how many there are
     * @param partial the period has more months than were asked for; null where the months asked
     *     for are themselves the period
     * @param gapCount how many of them have no reported value
     * @param gaps the first twelve of those
     */
    @Schema(name = "ContributionSummarySpan", description = "The months that a cell is about")
    public record Span(
            @Schema(examples = "2014-01") String from,
            @Schema(examples = "2014-02") String to,
            @Schema(examples = "2") int months,
            @Schema(examples = "true") @JsonInclude(JsonInclude.Include.NON_NULL) Boolean partial,
            @Schema(examples = "1") int gapCount,
            @Schema(examples = "2014-01") List<String> gaps) {

        static Span of(List<YearMonth> months, List<String> gaps, Frequency frequency) {
            return new Span(
                    months.getFirst().toString(),
                    months.getLast().toString(),
                    months.size(),
                    frequency == null ? null : months.size() < frequency.months(),
                    gaps.size(),
                    gaps.stream().limit(MOST_GAPS).toList());
        }
    }
}
