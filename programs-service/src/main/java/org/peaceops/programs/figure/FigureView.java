package org.peaceops.programs.figure;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.provenance.SourceRef;
import org.peaceops.platform.revision.Versioned;

/**
 * A number that a document states.
 *
 * @param program code of the program of which it is stated; null if of none
 * @param measure what is measured; two figures of one measure speak of the same thing
 * @param value as stated, in the unit; a date is a number too (year 2005, year-month 201906)
 * @param unit such as {@code percent}, {@code persons}, {@code countries}, {@code USD}
 * @param qualifier {@code nearly}, {@code more than}, {@code approximately}, {@code at least},
 *     {@code less than}; null where it is stated flatly
 * @param scope of whom and where it speaks
 * @param clock {@code since-joining}, {@code between} two dates, {@code as-of} a day, or {@code
 *     cumulative}
 * @param from year, fiscal year, month or day; null where the document gives none
 * @param to likewise
 * @param asOf likewise
 * @param statement what the document says, in our own words
 * @param recipe how it can be computed anew; null if it cannot
 * @param revision in which this row began; {@code If-Match} names it
 */
@Schema(name = "Figure", description = "A number that a document states")
public record FigureView(
        @Schema(examples = "gpoi-growth-of-deployed-women-partners") String id,
        @Schema(examples = "GPOI") String program,
        @Schema(examples = "growth-of-deployed-women") String measure,
        @Schema(examples = "109") BigDecimal value,
        @Schema(examples = "percent") String unit,
        @Schema(examples = "more than") String qualifier,
        Scope scope,
        @Schema(examples = "between") String clock,
        @Schema(examples = "2010-09") String from,
        @Schema(examples = "2020-09") String to,
        @Schema(examples = "2021-09") String asOf,
        String statement,
        Recipe recipe,
        SourceRef source,
        @Schema(examples = "2") long revision)
        implements Versioned {

    static FigureView of(Figure f) {
        return new FigureView(
                f.code,
                f.program,
                f.measure,
                f.value,
                f.unit,
                f.qualifier,
                new Scope(f.population, f.countries, f.programs),
                f.clock,
                f.fromDate,
                f.toDate,
                f.asOf,
                f.statement,
                f.recipe,
                new SourceRef(f.source, f.locator),
                f.fromRevision);
    }
}
