package org.peaceops.metrics.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an evaluation asks. Everything but {@code to} may be left out; what an indicator does not
 * take is refused rather than ignored.
 *
 * @param cohort whose figure; without it that of all contributors
 * @param comparison whose figure beside it
 * @param from first month, or the baseline
 * @param to last month
 * @param frequency one result for each period of the range instead of one for all of it
 * @param personnelTypes types or the groups military and police; none: all
 * @param missions acronyms; none: all
 * @param regions M49 codes of where members lie; none: anywhere
 * @param sex whose growth or number: female, male or total
 * @param baseline growth is measured from {@code from}, or for each member from the month in which
 *     it joined
 * @param aggregate growth of the members' sum, or the mean of their growths
 * @param membership all members count in every month, or each only on the days of its periods
 * @param missing a member with a number at one end alone counts with it, or is left out
 * @param targetYear the year whose target is meant; without it that of the month
 * @param leaveOneOut also the lowest and highest value that any one member's absence gives
 * @param explain also the observations behind it
 */
@Schema(description = "What an evaluation of an indicator asks")
public record EvaluationRequest(
        @Valid Cohort cohort,
        @Valid Cohort comparison,
        @Schema(examples = "2010-09") String from,
        @NotNull(message = "the last month, such as 2013-09") @Schema(examples = "2013-09")
                String to,
        @Schema(enumeration = {"month", "quarter", "year", "us-fiscal-year", "un-year"})
                String frequency,
        @Size(max = 20) @Schema(examples = "military") List<@NotBlank String> personnelTypes,
        @Size(max = 200) @Schema(examples = "UNMISS") List<@NotBlank String> missions,
        @Size(max = 40) @Schema(examples = "002") List<@NotBlank String> regions,
        @Schema(enumeration = {"total", "female", "male"}) String sex,
        @Schema(
                        enumeration = {"common-date", "joining-date"},
                        defaultValue = "common-date")
                String baseline,
        @Schema(
                        enumeration = {"sum", "mean-of-growth"},
                        defaultValue = "sum")
                String aggregate,
        @Schema(
                        enumeration = {"fixed", "as-joined"},
                        defaultValue = "fixed")
                String membership,
        @Schema(
                        enumeration = {"as-reported", "exclude"},
                        defaultValue = "as-reported")
                String missing,
        @Schema(examples = "2028") Integer targetYear,
        Boolean leaveOneOut,
        Boolean explain) {

    /**
     * Countries with the days on which they belong together.
     *
     * @param name as the answer shall call it
     * @param members at most 300
     * @param allOthers of a comparison: every contributor that is not in the cohort
     */
    @Schema(name = "EvaluationCohort", description = "Countries that are counted together")
    public record Cohort(
            @Size(max = 2000) @Schema(examples = "program:APRRP") String name,
            @Valid @Size(max = 300, message = "at most 300 countries")
                    List<@NotNull(message = "a country") Member> members,
            Boolean allOthers) {}

    /**
     * A country of a cohort.
     *
     * @param periods when it belongs to it; none: always
     */
    @Schema(name = "EvaluationMember", description = "A country of a cohort")
    public record Member(
            @NotBlank(message = "a country code such as GHA")
                    @Size(max = 200)
                    @Schema(examples = "GHA")
                    String country,
            @Valid @Size(max = 50, message = "at most 50 periods")
                    List<@NotNull(message = "a period") Days> periods) {}

    /**
     * Days from and to, both included; null is open.
     *
     * @param from first day; null when it is not known or there is none
     * @param to last day; null when it goes on
     */
    @Schema(name = "EvaluationPeriod", description = "Days on which a country is in a cohort")
    public record Days(
            @Schema(examples = "2014-10-01") LocalDate from,
            @Schema(examples = "2020-09-30") LocalDate to) {

        boolean holds(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }
}
