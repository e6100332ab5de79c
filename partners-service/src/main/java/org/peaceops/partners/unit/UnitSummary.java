package org.peaceops.partners.unit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.partners.Percent;

/**
 * What can be counted of units on a day. Shares are of {@code units}; a share of none is null.
 *
 * @param on the day
 * @param units whose state then is known
 * @param countries that have them
 * @param supported units that had been helped by then, in their life (funded, equipped, trained) or
 *     beside it; by the programs asked for, if any were
 * @param stateUnknown units of which only undated events may have come by then; in no other count
 * @param states units by the state they were in
 * @param notes what the counts leave open
 * @param revision at which the units were read
 */
@Schema(name = "CapabilityUnitSummary", description = "What can be counted of units on a day")
public record UnitSummary(
        @Schema(examples = "2020-09-30") LocalDate on,
        @Schema(examples = "67") long units,
        @Schema(examples = "35") long countries,
        @Schema(examples = "67") long supported,
        @Schema(examples = "0") long stateUnknown,
        List<InState> states,
        Deployment deployment,
        Rapid rapidDeployment,
        FundingToDeployment fundingToDeployment,
        List<String> notes,
        @Schema(examples = "2") long revision) {

    /** Units and their share of all. */
    @Schema(name = "CapabilityUnitShare", description = "Units and their share of all, in percent")
    public record Share(
            @Schema(examples = "45") long units, @Schema(examples = "67.16") BigDecimal percent) {

        static Share of(long units, long all) {
            return new Share(units, Percent.of(units, all));
        }
    }

    /** Units in one state. */
    @Schema(name = "CapabilityUnitsInState", description = "Units in one state")
    public record InState(
            @Schema(
                            type = SchemaType.STRING,
                            implementation = UnitState.class,
                            examples = "selected")
                    String state,
            @Schema(examples = "12") long units,
            @Schema(examples = "17.91") BigDecimal percent) {}

    /**
     * Units that "have been, are currently, or have been selected to deploy", and the four parts
     * that make them up.
     *
     * @param all ever selected, deploying or deployed by then
     * @param deployed now in a mission
     * @param deploying now on the way
     * @param selected now selected, not yet on the way
     * @param earlier none of these now, but once
     * @param everDeployed ever in a mission by then, withdrawn ones too; across the parts
     */
    @Schema(
            name = "CapabilityUnitDeployment",
            description = "Units that have been, are, or have been selected to be deployed")
    public record Deployment(
            Share all,
            Share deployed,
            Share deploying,
            Share selected,
            Share earlier,
            Share everDeployed) {}

    /** Units at rapid deployment level: ready within 60 days. */
    @Schema(
            name = "CapabilityUnitsRapid",
            description = "Units at rapid deployment level: ready within 60 days")
    public record Rapid(
            @Schema(examples = "5") long units,
            @Schema(examples = "7.46") BigDecimal percent,
            @Schema(examples = "3") long countries) {}

    /**
     * Days from the first funding of assistance to the first deployment after it.
     *
     * @param medianDays null if it rests on no unit
     * @param units of which both days are known
     * @param withoutExactDays units that were funded and, as far as known, deployed after it, one
     *     of the days not known to the day; in no median
     */
    @Schema(
            name = "FundingToDeployment",
            description =
                    "Days from the first funding of assistance to the first deployment after it")
    public record FundingToDeployment(
            @Schema(examples = "731") BigDecimal medianDays,
            @Schema(examples = "31") long units,
            @Schema(examples = "14") long withoutExactDays) {}
}
