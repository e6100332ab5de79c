package org.peaceops.partners.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A country of a resolved cohort, in or left out, as the formats with rows have it.
 *
 * @param country ISO alpha-3
 * @param standing {@code member} or {@code left-out}
 * @param mayBeIn of one left out: no source says whether it is in
 * @param dates what from, to and periods of a member mean
 * @param periods of a member, as {@code 2010-01-01/2012-12-31}; {@code ..} is open
 */
@Schema(description = "A country of a resolved cohort, in or left out")
public record CohortRow(
        @Schema(examples = "GHA") String country,
        @Schema(examples = "Ghana") String name,
        @Schema(
                        enumeration = {"member", "left-out"},
                        examples = "member")
                String standing,
        Boolean mayBeIn,
        @Schema(
                        enumeration = {"stated", "always", "not-known", "never-at-once"},
                        examples = "stated")
                String dates,
        @Schema(examples = "2014-10-01") LocalDate from,
        LocalDate to,
        @Schema(examples = "2014-10-01/..") List<String> periods,
        @Schema(examples = "in APRRP since fiscal year 2015, no end known") String reason) {

    static CohortRow of(ResolvedCohort.Member member) {
        return new CohortRow(
                member.country(),
                member.name(),
                "member",
                null,
                member.dates(),
                member.from(),
                member.to(),
                member.periods().stream().map(p -> day(p.from()) + "/" + day(p.to())).toList(),
                member.reason());
    }

    static CohortRow of(ResolvedCohort.LeftOut country) {
        return new CohortRow(
                country.country(),
                country.name(),
                "left-out",
                country.mayBeIn(),
                null,
                null,
                null,
                List.of(),
                country.reason());
    }

    private static String day(LocalDate day) {
        return Objects.toString(day, "..");
    }
}
