package org.peaceops.metrics.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is known of a country in a month.
 *
 * @param value persons; null when no observation gives a number
 * @param status {@code reported}; {@code not-listed}: the month's lists name others and not this
 *     country, so it had nobody; {@code not-reported}: it is listed without a number; {@code
 *     sex-not-reported}: persons are known, women and men are not; {@code no-data}: nothing is
 *     known of the month; {@code not-a-member}: outside the member's own dates
 * @param notReported observations of the country in that month that give no number; not counted as
 *     0, nor known to be more
 */
@Schema(name = "IndicatorReading", description = "What is known of a country in a month")
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Reading(
        @Schema(examples = "2013-09") String month,
        @Schema(examples = "192") Long value,
        @Schema(
                        enumeration = {
                            "reported",
                            "not-listed",
                            "not-reported",
                            "sex-not-reported",
                            "no-data",
                            "not-a-member"
                        })
                String status,
        @Schema(examples = "0") int notReported) {

    static Reading of(YearMonth month, Count count, Measure measure) {
        int without = count.observations() - count.with(measure);
        if (count.with(measure) > 0) {
            return new Reading(month.toString(), count.of(measure), "reported", without);
        }
        String status = count.withPersons() > 0 ? "sex-not-reported" : "not-reported";
        return new Reading(month.toString(), null, status, without);
    }

    static Reading notListed(YearMonth month) {
        return new Reading(month.toString(), 0L, "not-listed", 0);
    }

    static Reading absent(YearMonth month, String status) {
        return new Reading(month.toString(), null, status, 0);
    }

    boolean known() {
        return value != null;
    }
}
