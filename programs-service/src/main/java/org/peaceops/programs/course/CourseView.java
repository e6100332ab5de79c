package org.peaceops.programs.course;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.provenance.SourceRef;
import org.peaceops.platform.revision.Versioned;
import org.peaceops.programs.Years;

/**
 * A training course.
 *
 * @param owners codes of the offices that give, pay for or coordinate it
 * @param programs codes of the programs that it belongs to
 * @param audience for whom it is
 * @param lengthDays days of one run
 * @param runs how often it was given in the years
 * @param participants over all those runs
 * @param years in which those runs were
 * @param status {@code running}, {@code paused}, {@code planned} or {@code unknown} when the source
 *     was written
 * @param revision in which this row began; {@code If-Match} names it
 */
@Schema(name = "Course", description = "A training course")
public record CourseView(
        @Schema(examples = "NIO") String code,
        @Schema(examples = "National Investigation Officers course") String name,
        List<String> owners,
        List<String> programs,
        String audience,
        @Schema(examples = "10") Integer lengthDays,
        @Schema(examples = "7") Integer runs,
        Attendance participants,
        Years years,
        @Schema(examples = "paused") String status,
        String note,
        SourceRef source,
        @Schema(examples = "2") long revision)
        implements Versioned {

    static CourseView of(Course c) {
        return new CourseView(
                c.code,
                c.name,
                c.owners,
                c.programs,
                c.audience,
                c.lengthDays,
                c.runs,
                new Attendance(c.participants, c.participantsQualifier, c.participantCountries),
                new Years(
                        c.yearsFrom,
                        c.yearsTo,
                        c.yearsFrom == null && c.yearsTo == null ? null : "calendar"),
                c.status,
                c.note,
                new SourceRef(c.source, c.locator),
                c.fromRevision);
    }
}
