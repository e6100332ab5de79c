package org.peaceops.partners.cohort;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.provenance.SourceRef;
import org.peaceops.platform.revision.Versioned;

/**
 * A saved cohort. {@code cohort:CODE} names it in other expressions.
 *
 * @param expression as /cohorts/resolve takes it
 * @param source the document that speaks of these countries, if one does
 * @param revision in which this row began; {@code If-Match} names it
 */
@Schema(name = "Cohort", description = "A saved cohort; cohort:CODE names it in expressions")
public record CohortView(
        @Schema(examples = "rapid-response-partners") String code,
        @Schema(examples = "Partners in rapid response") String name,
        @Schema(examples = "program:APRRP") String expression,
        String note,
        SourceRef source,
        @Schema(examples = "2") long revision)
        implements Versioned {

    static CohortView of(Cohort c) {
        return new CohortView(
                c.code,
                c.name,
                c.expression,
                c.note,
                c.source == null ? null : new SourceRef(c.source, c.locator),
                c.fromRevision);
    }
}
