package org.peaceops.partners.match;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One part of a score.
 *
 * @param part {@code kind}, {@code time}, {@code capacity} or {@code destination}
 * @param points it gave
 * @param of at most so many
 * @param reason why
 */
@Schema(name = "MatchPart", description = "One part of a score, and why it is as it is")
public record MatchPart(
        @Schema(
                        enumeration = {"kind", "time", "capacity", "destination"},
                        examples = "time")
                String part,
        @Schema(examples = "20") int points,
        @Schema(examples = "20") int of,
        @Schema(examples = "the offer stands in the year before 2027-06-30") String reason) {}
