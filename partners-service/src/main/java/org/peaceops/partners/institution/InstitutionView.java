package org.peaceops.partners.institution;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.provenance.SourceRef;
import org.peaceops.platform.revision.Versioned;

/**
 * A place that trains for peace operations.
 *
 * @param country ISO alpha-3
 * @param place town or base
 * @param programs codes of the programs that support it
 * @param capacity persons trained in a year, at most
 * @param address of its own page
 * @param revision in which this row began; {@code If-Match} names it
 */
@Schema(name = "TrainingInstitution", description = "A place that trains for peace operations")
public record InstitutionView(
        @Schema(examples = "EXAMPLE-PTC") String code,
        @Schema(examples = "Peacekeeping training centre") String name,
        @Schema(examples = "GHA") String country,
        @Schema(examples = "Accra") String place,
        @Schema(examples = "[\"GPOI\"]") List<String> programs,
        @Schema(examples = "800") Integer capacity,
        @Schema(examples = "https://example.org/training") String address,
        SourceRef source,
        String note,
        @Schema(examples = "2") long revision)
        implements Versioned {

    static InstitutionView of(TrainingInstitution t) {
        return new InstitutionView(
                t.code,
                t.name,
                t.country,
                t.place,
                t.programs,
                t.capacity,
                t.address,
                new SourceRef(t.source, t.locator),
                t.note,
                t.fromRevision);
    }
}
