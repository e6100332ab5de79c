package org.peaceops.codelists;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A country or area with a code of its own. Sources: ISO 3166-1 and 3166-3 for the alpha codes, the
 * UN M49 standard for number, name and groupings.
 *
 * @param alpha3 ISO 3166 alpha-3, {@code "GHA"}; the key
 * @param alpha2 ISO 3166 alpha-2; unique but for {@code CS}, which CSK and SCG had one after the
 *     other
 * @param m49 three digits as text, {@code "012"}; null when none was given (XKX)
 * @param name UN short name in English
 * @param region region directly under the world, {@code 002} Africa; the world itself for
 *     Antarctica, which M49 puts in no region
 * @param subregion the most specific M49 grouping, {@code 011} Western Africa
 * @param status kind of the code
 * @param from first day of a historic entity, else null
 * @param to last day of a historic entity, else null
 * @param formerNames names it no longer has, by name
 * @param partOf when its territory belonged to another country of these lists, by day
 */
public record Country(
        String alpha3,
        String alpha2,
        String m49,
        String name,
        Region region,
        Region subregion,
        Status status,
        LocalDate from,
        LocalDate to,
        List<FormerName> formerNames,
        List<PartOf> partOf) {

    public Country {
        formerNames = List.copyOf(formerNames);
        partOf = List.copyOf(partOf);
    }

    /**
     * Whether this code stood for a territory on that day: not before or after the time of a
     * historic entity, nor while the territory was part of another country of these lists.
     */
    public boolean existedOn(LocalDate day) {
        return Days.within(day, from, to) && partOf(day).isEmpty();
    }

    /** The country to which its territory belonged on that day, if it had none of its own. */
    public Optional<PartOf> partOf(LocalDate day) {
        return partOf.stream().filter(p -> Days.within(day, p.from(), p.to())).findFirst();
    }
}
