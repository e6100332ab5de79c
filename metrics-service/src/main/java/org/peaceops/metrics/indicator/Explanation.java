package org.peaceops.metrics.indicator;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The observations behind a figure.
 *
 * @param count how many there are
 * @param shown how many of them stand in {@code rows}, the first by month, country, mission and
 *     type
 * @param links addresses that give all of them, page by page, at the same revision
 */
@Schema(name = "IndicatorExplanation", description = "The observations behind a figure")
public record Explanation(
        @Schema(examples = "42") long count,
        @Schema(examples = "42") int shown,
        List<ExplainedRow> rows,
        @Schema(examples = "/api/v1/contributions?from=2013-09&to=2013-09&country=GHA&asKnownOn=33")
                List<String> links) {}
