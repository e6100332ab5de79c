package org.peaceops.metrics.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far one category of personnel is from its target.
 *
 * @param personnelTypes of which it consists
 * @param target in percent; null when none is known for the year
 * @param targetBasis {@code published}, or {@code interpolated} between the published targets of
 *     two other years
 * @param persons of known sex
 * @param share women among them, in percent; null when there are none
 * @param distance share less target, in percentage points; negative when the target is not reached
 * @param personsNeeded women in place of men, strength being constant; 0 when the target is reached
 * @param smallDenominator under 30 persons: a single person moves the share by more than three
 *     points
 * @param source of the target
 */
@Schema(name = "IndicatorTarget", description = "How far one category is from its gender target")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record TargetDistance(
        @Schema(examples = "contingents") String category,
        @Schema(examples = "troops") List<String> personnelTypes,
        @Schema(examples = "2028") int year,
        @Schema(examples = "15") BigDecimal target,
        @Schema(enumeration = {"published", "interpolated"}) String targetBasis,
        @Schema(examples = "2494") Long women,
        @Schema(examples = "83710") Long persons,
        @Schema(examples = "2.98") BigDecimal share,
        @Schema(examples = "-12.02") BigDecimal distance,
        @Schema(examples = "10063") Long personsNeeded,
        boolean smallDenominator,
        String source) {}
