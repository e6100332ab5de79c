package org.peaceops.programs;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.problem.Violations;

/**
 * A span of years, both ends included.
 *
 * @param from first year; null if unknown
 * @param to last year; null if unknown or going on
 * @param basis {@code fiscal} (U.S., from 1 October of the year before) or {@code calendar}
 */
@Schema(description = "A span of years, both ends included")
public record Years(
        @Min(1900) @Max(2099) @Schema(examples = "2005") Integer from,
        @Min(1900) @Max(2099) Integer to,
        @Pattern(regexp = "fiscal|calendar", message = "fiscal or calendar")
                @Schema(examples = "calendar")
                String basis) {

    public static final Years UNKNOWN = new Years(null, null, null);

    public static Years orUnknown(Years years) {
        return years == null ? UNKNOWN : years;
    }

    public void check(Violations wrong) {
        wrong.unless(
                from == null || to == null || to >= from,
                "years.to",
                to,
                "a year that is not before years.from, " + from);
    }

    /** Whether two spans surely have no year in common; an open or unknown end is not sure. */
    public boolean apartFrom(Years other) {
        return basis != null
                && basis.equals(other.basis)
                && (isBefore(to, other.from) || isBefore(other.to, from));
    }

    private static boolean isBefore(Integer end, Integer begin) {
        return end != null && begin != null && end < begin;
    }
}
