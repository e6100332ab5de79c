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
 * A program on one page. Each part is as its service says it, or says why there is none.
 *
 * @param snapshot the revision of each service that was read
 * @param from the month that growth is counted from: three years before the month
 * @param month of the cohort's numbers; null when none is known
 * @param program its mission and objectives
 * @param funding totals by currency, added only where they may be
 * @param offices the one that manages it and those below
 * @param partners countries that are or were in it, with dates
 * @param statedPartners how many partners there are, and how many are known here
 * @param figures published about it
 * @param figureChecks by id of a figure: the address that recomputes it
 * @param cohort its partners of all time as a cohort
 * @param womensGrowth of the partners' military women, beside all other contributors
 * @param womensShare women in 100 of the partners' uniformed personnel in the month
 * @param shareOfWomen the partners' women in 100 women deployed in the month
 * @param origin sources of the numbers, and whether they are made up
 * @param explanations the address behind each part, read at this snapshot
 * @param citation only with cite=true
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A program on one page")
public record ProgramProfile(
        @Schema(implementation = String.class, examples = "p12.c7.m33") Snapshot snapshot,
        @JsonInclude @Schema(examples = "2011-02") String from,
        @JsonInclude @Schema(examples = "2014-02") String month,
        @Schema(extensions = @Extension(name = PartSchemas.OF, value = "Program")) Part program,
        @Schema(extensions = @Extension(name = PartSchemas.OF, value = "FundingTotals"))
                Part funding,
        @Schema(extensions = @Extension(name = PartSchemas.OF, value = "PageOfficeView"))
                Part offices,
        @Schema(extensions = @Extension(name = PartSchemas.OF, value = "PagePartnershipView"))
                Part partners,
        @Schema(extensions = @Extension(name = PartSchemas.OF, value = "ProgramPartners"))
                Part statedPartners,
        @Schema(extensions = @Extension(name = PartSchemas.OF, value = "PageFigureView"))
                Part figures,
        Map<String, String> figureChecks,
        @Schema(extensions = @Extension(name = PartSchemas.OF, value = "ResolvedCohort"))
                Part cohort,
        @Schema(extensions = @Extension(name = PartSchemas.OF, value = "IndicatorEvaluation"))
                Part womensGrowth,
        @Schema(extensions = @Extension(name = PartSchemas.OF, value = "IndicatorEvaluation"))
                Part womensShare,
        @Schema(extensions = @Extension(name = PartSchemas.OF, value = "IndicatorEvaluation"))
                Part shareOfWomen,
        Origin origin,
        Map<String, String> explanations,
        JoinedLinks links,
        Citation citation) {}
