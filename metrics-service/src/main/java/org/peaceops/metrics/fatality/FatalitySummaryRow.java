package org.peaceops.metrics.fatality;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One cell of a summary. The dimensions that were not grouped by are left out; what the source does
 * not tell is {@code not-reported}, the rest of a ranking {@code other}.
 *
 * @param region M49 code of the region directly under the world
 * @param fatalities persons; null when nothing is known of any month of the row
 * @param share of all fatalities of the question, in the row's period if there is one; percent, two
 *     decimals, rounded half up; null when there are none
 * @param months of the row that the data cover
 * @param status {@code reported}; {@code incomplete}: the question reaches beyond what is known;
 *     {@code not-reported}: it lies beyond
 * @param rate with {@code rates=true}
 */
@Schema(description = "One cell of a summary of fatalities")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record FatalitySummaryRow(
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(examples = "2014-02") String month,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(examples = "2013") String period,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(examples = "GHA") String country,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(examples = "002") String region,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(examples = "UNIFIL") String mission,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(examples = "military")
                String personnelType,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(examples = "illness")
                String incidentType,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Schema(examples = "male") String sex,
        @Schema(examples = "7") Long fatalities,
        @Schema(examples = "6.42") BigDecimal share,
        @Schema(examples = "12") int months,
        @Schema(enumeration = {"reported", "incomplete", "not-reported"}) String status,
        @JsonInclude(JsonInclude.Include.NON_NULL) FatalityRate rate) {}
