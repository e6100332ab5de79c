package org.peaceops.gateway.profile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.gateway.joined.Citation;
import org.peaceops.gateway.joined.JoinedLinks;
import org.peaceops.gateway.joined.Part;
import org.peaceops.gateway.joined.PartSchemas;
import org.peaceops.gateway.snapshot.Snapshot;

/**
 * A country on one page. Each part is as its service says it, or says why there is none.
 *
 * @param snapshot the revision of each service that was read
 * @param month of the deployments; null when none is known
 * @param on the day of the capability units' states; null when partners-service did not answer
 * @param country who it is
 * @param partnerships in programs
 * @param capabilityUnits by the state that they were in on the day
 * @param deployment persons, women and men deployed at the end of the month, against a year before
 * @param missions the same by mission
 * @param personnelTypes the same by personnel type
 * @param trend by month and sex, two years up to the month
 * @param missionTrend the same by mission
 * @param rank among the contributors of the month
 * @param fatalities of this nationality in all the time that is known
 * @param incidents the same by type of incident
 * @param genderTargets women's share by category against the target for 2028
 * @param origin sources of the numbers, and whether they are made up
 * @param explanations the address behind each part, read at this snapshot
 * @param citation only with cite=true
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A country on one page")
public record CountryProfile(
        @Schema(type = SchemaType.STRING, examples = "p12.c7.m33") Snapshot snapshot,
        @JsonInclude @Schema(examples = "2014-02") String month,
        @JsonInclude @Schema(examples = "2026-01-15") String on,
        @Schema(extensions = @Extension(name = PartSchemas.OF, value = "Country")) Part country,
        @Schema(extensions = @Extension(name = PartSchemas.OF, value = "PagePartnershipView"))
                Part partnerships,
        @Schema(extensions = @Extension(name = PartSchemas.OF, value = "CapabilityUnitSummary"))
                Part capabilityUnits,
        @Schema(extensions = @Extension(name = PartSchemas.OF, value = "ContributionSummary"))
                Part deployment,
        @Schema(extensions = @Extension(name = PartSchemas.OF, value = "ContributionSummary"))
                Part missions,
        @Schema(extensions = @Extension(name = PartSchemas.OF, value = "ContributionSummary"))
                Part personnelTypes,
        @Schema(extensions = @Extension(name = PartSchemas.OF, value = "ContributionSummary"))
                Part trend,
        @Schema(extensions = @Extension(name = PartSchemas.OF, value = "ContributionSummary"))
                Part missionTrend,
        @Schema(extensions = @Extension(name = PartSchemas.OF, value = "RankedContributor"))
                Part rank,
        @Schema(extensions = @Extension(name = PartSchemas.OF, value = "FatalitySummary"))
                Part fatalities,
        @Schema(extensions = @Extension(name = PartSchemas.OF, value = "FatalitySummary"))
                Part incidents,
        @Schema(extensions = @Extension(name = PartSchemas.OF, value = "IndicatorEvaluation"))
                Part genderTargets,
        Origin origin,
        Map<String, String> explanations,
        JoinedLinks links,
        Citation citation) {}
