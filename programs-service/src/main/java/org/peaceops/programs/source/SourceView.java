package org.peaceops.programs.source;

import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.revision.Versioned;

/**
 * A document or dataset that facts are taken from.
 *
 * @param title as printed; in brackets where the document has none and we gave it one
 * @param publishedOn null where the document does not say
 * @param writtenFrom first day, month or year in which it can have been written, by its content
 * @param asOf what day the content speaks of, in words
 * @param figures how many published figures are taken from it; null in a history
 * @param revision in which this row began
 */
@Schema(name = "Source", description = "A document or dataset that facts are taken from")
public record SourceView(
        @Schema(examples = "PM-GPI") String code,
        String title,
        @Schema(examples = "U.S. Department of State, Bureau of Political-Military Affairs")
                String publisher,
        @Schema(examples = "web-page") String kind,
        String address,
        LocalDate publishedOn,
        @Schema(examples = "2020-09") String writtenFrom,
        String asOf,
        String licence,
        String note,
        @Schema(examples = "40") Long figures,
        @Schema(examples = "1") long revision)
        implements Versioned {

    /** The row alone, as a history shows it. */
    static SourceView alone(Source s) {
        return of(s, (Long) null);
    }

    static SourceView of(Source s, Map<String, Long> figures) {
        return of(s, figures.getOrDefault(s.code, 0L));
    }

    private static SourceView of(Source s, Long figures) {
        return new SourceView(
                s.code,
                s.title,
                s.publisher,
                s.kind,
                s.address,
                s.publishedOn,
                s.writtenFrom,
                s.asOf,
                s.licence,
                s.note,
                figures,
                s.fromRevision);
    }

    @Override
    public String beside() {
        return String.valueOf(figures);
    }
}
