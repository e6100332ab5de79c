package org.peaceops.partners.offer;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.partners.Day;
import org.peaceops.partners.unit.UnitKind;
import org.peaceops.platform.provenance.SourceRef;
import org.peaceops.platform.revision.Versioned;

/**
 * Help that a country offers.
 *
 * @param country that offers, ISO alpha-3
 * @param program through which it offers
 * @param kinds of units that it is for; none: any
 * @param form {@code training}, {@code equipment}, {@code advice} or {@code funding}
 * @param quantity how many units or courses it gives in all; null if it does not say
 * @param capacity persons that it reaches in all, at most
 * @param from first day on which it can be had
 * @param to last day
 * @param countries that it is for, ISO alpha-3; none: any
 * @param status {@code open}, {@code used-up} or {@code withdrawn}
 * @param source null where the country told the editor
 * @param revision in which this row began; {@code If-Match} names it
 */
@Schema(name = "CapabilityOffer", description = "Help that a country offers")
public record OfferView(
        @Schema(examples = "fra-engineer-training-2026") String id,
        @Schema(examples = "FRA") String country,
        @Schema(examples = "GPOI") String program,
        @Schema(type = SchemaType.ARRAY, implementation = UnitKind.class) List<String> kinds,
        @Schema(
                        enumeration = {"training", "equipment", "advice", "funding"},
                        examples = "training")
                String form,
        @Schema(examples = "2") Integer quantity,
        @Schema(examples = "250") Integer capacity,
        Day from,
        Day to,
        @Schema(examples = "[\"GHA\", \"SEN\"]") List<String> countries,
        @Schema(
                        enumeration = {"open", "used-up", "withdrawn"},
                        examples = "open")
                String status,
        SourceRef source,
        String note,
        @Schema(examples = "2") long revision)
        implements Versioned {

    static OfferView of(CapabilityOffer o) {
        return new OfferView(
                o.code,
                o.country,
                o.program,
                o.kinds,
                o.form,
                o.quantity,
                o.capacity,
                o.from(),
                o.to(),
                o.countries,
                o.status,
                o.source == null ? null : new SourceRef(o.source, o.locator),
                o.note,
                o.fromRevision);
    }
}
