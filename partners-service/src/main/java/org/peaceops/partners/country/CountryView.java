package org.peaceops.partners.country;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.codelists.Country;
import org.peaceops.codelists.FormerName;
import org.peaceops.codelists.PartOf;
import org.peaceops.codelists.Region;

/**
 * A country or area, as ISO 3166-1 and UN M49 code it.
 *
 * @param alpha3 the code under which it stands everywhere here
 * @param m49 three digits as text; null where the UN gave none
 * @param name short English name
 * @param region M49 region; {@code subregion} is the most particular grouping
 * @param status {@code iso}, {@code historic} (no longer exists) or {@code user-assigned} (XKX)
 * @param from first day, of historic ones
 * @param to last day, of historic ones
 * @param partOf when its territory belonged to another country of this list, both days included; it
 *     has no place of its own in cohorts and lists of those days
 * @param formerNames names it had, with the days on which they were valid; null is open or unknown
 */
@Schema(name = "Country", description = "A country or area, as ISO 3166-1 and UN M49 code it")
public record CountryView(
        @Schema(examples = "GHA") String alpha3,
        @Schema(examples = "GH") String alpha2,
        @Schema(examples = "288") String m49,
        @Schema(examples = "Ghana") String name,
        RegionView region,
        RegionView subregion,
        @Schema(enumeration = {"iso", "historic", "user-assigned"}) String status,
        LocalDate from,
        LocalDate to,
        List<Part> partOf,
        List<Name> formerNames) {

    /** A grouping of UN M49. */
    @Schema(name = "Region", description = "A grouping of UN M49")
    public record RegionView(
            @Schema(examples = "011") String m49,
            @Schema(examples = "Western Africa") String name) {

        static RegionView of(Region region) {
            return region == null ? null : new RegionView(region.m49(), region.name());
        }
    }

    /** A time in which a territory belonged to another country; null is open. */
    @Schema(
            name = "CountryPartOf",
            description = "A time in which a territory belonged to another country")
    public record Part(
            @Schema(examples = "YUG") String country,
            @Schema(examples = "1945-11-29") LocalDate from,
            @Schema(examples = "2003-02-03") LocalDate to) {

        static Part of(PartOf part) {
            return new Part(part.alpha3(), part.from(), part.to());
        }
    }

    /** A name that a country had. */
    @Schema(name = "FormerName", description = "A name that a country had")
    public record Name(@Schema(examples = "Swaziland") String name, LocalDate from, LocalDate to) {

        static Name of(FormerName name) {
            return new Name(name.name(), name.from(), name.to());
        }
    }

    static CountryView of(Country c) {
        return new CountryView(
                c.alpha3(),
                c.alpha2(),
                c.m49(),
                c.name(),
                RegionView.of(c.region()),
                RegionView.of(c.subregion()),
                c.status().code(),
                c.from(),
                c.to(),
                c.partOf().stream().map(Part::of).toList(),
                c.formerNames().stream().map(Name::of).toList());
    }
}
