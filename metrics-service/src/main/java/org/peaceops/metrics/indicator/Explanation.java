package org.peaceops.metrics.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The observations behind a figure. */
@Schema(name = "IndicatorExplanation", description = "The observations behind a figure")
public record Explanation(@Schema(examples = "42") long count) {}
