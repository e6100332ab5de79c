package org.peaceops.partners.need;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.partners.Day;
import org.peaceops.partners.unit.UnitKind;
import org.peaceops.platform.provenance.SourceRef;
import org.peaceops.platform.revision.Versioned;

/**
 * A capability that a country lacks.
 *
 * @param country ISO alpha-3
 * @param kind of unit that is needed, or that needs help
 * @param unit id of /capability-units that the help is for; null if none is there yet
 * @param quantity how many units; 1 if it names one
 * @param persons to be trained or equipped, in all of them
 * @param neededBy last day on which the help is of use
 * @param status {@code open}, {@code met} or {@code withdrawn}
 * @param source null where the country told the editor
 * @param revision in which this row began; {@code If-Match} names it
 */
@Schema(name = "CapabilityNeed", description = "A capability that a country lacks")
public record NeedView(
        @Schema(examples = "gha-engineer-plant-2027") String id,
        @Schema(examples = "GHA") String country,
        @Schema(type = SchemaType.STRING, implementation = UnitKind.class, examples = "engineer")
                String kind,
        @Schema(examples = "gha-engineer-1") String unit,
        @Schema(examples = "1") Integer quantity,
        @Schema(examples = "200") Integer persons,
        Day neededBy,
        @Schema(
                        enumeration = {"high", "medium", "low"},
                        examples = "high")
                String priority,
        @Schema(
                        enumeration = {"open", "met", "withdrawn"},
                        examples = "open")
                String status,
        SourceRef source,
        String note,
        @Schema(examples = "2") long revision)
        implements Versioned {

    static NeedView of(CapabilityNeed n) {
        return new NeedView(
                n.code,
                n.country,
                n.kind,
                n.unit,
                n.quantity,
                n.persons,
                n.neededBy(),
                n.priority,
                n.status,
                n.source == null ? null : new SourceRef(n.source, n.locator),
                n.note,
                n.fromRevision);
    }
}
