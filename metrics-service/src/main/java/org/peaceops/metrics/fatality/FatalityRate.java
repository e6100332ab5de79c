package org.peaceops.metrics.fatality;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.metrics.time.MonthRange;

/**
 * Fatalities among uniformed personnel per 1,000 personnel-years. A month without a headcount, or
 * beyond the fatalities known, makes it absent, never smaller or larger.
 *
 * @param per1000PersonnelYears two decimals, rounded half up; null unless status is reported
 * @param uniformedFatalities numerator: military, military observers and police of countries whose
 *     headcount in the mission and month is known
 * @param fatalitiesOutside uniformed fatalities left out of the numerator, since no headcount of
 *     their country in their mission and month is known
 * @param personnelMonths headcounts on the last days of the months, added
 * @param personnelYears denominator: personnel-months by 12, two decimals
 * @param months that the row is of
 * @param monthsCovered of these, with a headcount and within the fatalities known
 * @param missing the other months, as ranges
 * @param status {@code reported}; {@code not-reported}: a month is missing; {@code not-applicable}:
 *     nobody was there, or the row is the rest of a ranking
 */
@Schema(description = "Fatalities among uniformed personnel per 1,000 personnel-years")
public record FatalityRate(
        @Schema(examples = "1.35") BigDecimal per1000PersonnelYears,
        @Schema(examples = "12") Long uniformedFatalities,
        @Schema(examples = "0") Long fatalitiesOutside,
        @Schema(examples = "106704") Long personnelMonths,
        @Schema(examples = "8892.00") BigDecimal personnelYears,
        @Schema(examples = "12") int months,
        @Schema(examples = "12") int monthsCovered,
        @Schema(examples = "2014-03/2014-12") List<String> missing,
        @Schema(enumeration = {"reported", "not-reported", "not-applicable"}) String status) {

    static FatalityRate ofNothing() {
        return new FatalityRate(null, null, null, null, null, 0, 0, List.of(), "not-applicable");
    }

    static FatalityRate of(
            long fatalities, long outside, List<YearMonth> months, Map<YearMonth, Long> persons) {
        List<YearMonth> missing = months.stream().filter(m -> !persons.containsKey(m)).toList();
        long sum = months.stream().mapToLong(m -> persons.getOrDefault(m, 0L)).sum();
        boolean known = missing.isEmpty() && !months.isEmpty();
        BigDecimal rate =
                known && sum > 0
                        ? UniformedFatalities.per1000PersonnelYears(fatalities, sum)
                        : null;
        return new FatalityRate(
                rate,
                fatalities,
                outside,
                sum,
                BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(12), 2, RoundingMode.HALF_UP),
                months.size(),
                months.size() - missing.size(),
                MonthRange.named(missing),
                known ? sum > 0 ? Fatality.REPORTED : "not-applicable" : Fatality.NOT_REPORTED);
    }
}
