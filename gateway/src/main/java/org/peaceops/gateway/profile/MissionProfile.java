package org.peaceops.gateway.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.gateway.joined.Citation;
import org.peaceops.gateway.joined.JoinedLinks;
import org.peaceops.gateway.joined.Part;
import org.peaceops.gateway.joined.PartSchemas;
import org.peaceops.gateway.snapshot.Snapshot;

/**
 * A mission on one page. Each part is as metrics-service says it, or says why there is none.
 *
 * @param snapshot the revision of each service that was read
 * @param month of the deployments: the newest known, or the last full month of a mission that has
 *     ended; null when none is known
 * @param mission its dates and where it is
 * @param contributors of the month, ranked
 * @param deployment persons, women and men at the end of the month, against a year before
 * @param personnelTypes the same by personnel type
 * @param trend by month and sex, two years up to the month
 * @param genderTargets women's share by category against the target for 2028
 * @param fatalities in all the time that is known
 * @param incidents the same by type of incident
 * @param fatalityRate of the twelve months up to the month, per 1,000 personnel-years
 * @param origin sources of the numbers, and whether they are made up
 * @param explanations the address behind each part, read at this snapshot
 * @param citation only with cite=true
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A mission on one page")
public record MissionProfile(
        @Schema(implementation = String.class, examples = "p12.c7.m33") Snapshot snapshot,
        @JsonInclude @Schema(examples = "2014-02") String month,
        @Schema(extensions = @Extension(name = PartSchemas.OF, value = "MissionView")) Part mission,
        @Schema(extensions = @Extension(name = PartSchemas.OF, value = "ContributionRanking"))
                Part contributors,
        @Schema(extensions = @Extension(name = PartSchemas.OF, value = "ContributionSummary"))
                Part deployment,
        @Schema(extensions = @Extension(name = PartSchemas.OF, value = "ContributionSummary"))
                Part personnelTypes,
        @Schema(extensions = @Extension(name = PartSchemas.OF, value = "ContributionSummary"))
                Part trend,
        @Schema(extensions = @Extension(name = PartSchemas.OF, value = "IndicatorEvaluation"))
                Part genderTargets,
        @Schema(extensions = @Extension(name = PartSchemas.OF, value = "FatalitySummary"))
                Part fatalities,
        @Schema(extensions = @Extension(name = PartSchemas.OF, value = "FatalitySummary"))
                Part incidents,
        @Schema(extensions = @Extension(name = PartSchemas.OF, value = "FatalitySummary"))
                Part fatalityRate,
        Origin origin,
        Map<String, String> explanations,
        JoinedLinks links,
        Citation citation) {}
