package org.peaceops.programs.system;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.provenance.SourceRef;
import org.peaceops.platform.revision.Versioned;

/**
 * A system, process, mechanism, standing capacity, roster, directory, repository or standard.
 *
 * @param owners codes of the offices that keep it
 * @param users who the source shows at work with it
 * @param purpose in our own words
 * @param programs what it is to programs
 * @param address as the source gives it
 * @param revision in which this row began; {@code If-Match} names it
 */
@Schema(
        name = "System",
        description = "A system, process, standing capacity or standard that programs work with")
public record SystemView(
        @Schema(examples = "PCRS") String code,
        @Schema(examples = "Peacekeeping Capability Readiness System") String name,
        @Schema(examples = "system") String kind,
        List<String> owners,
        List<String> users,
        String purpose,
        List<ProgramRole> programs,
        String address,
        String place,
        SourceRef source,
        @Schema(examples = "2") long revision)
        implements Versioned {

    static SystemView of(ManagedSystem s) {
        return new SystemView(
                s.code,
                s.name,
                s.kind,
                s.owners,
                s.users,
                s.purpose,
                s.programs,
                s.address,
                s.place,
                new SourceRef(s.source, s.locator),
                s.fromRevision);
    }
}
