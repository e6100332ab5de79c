package org.peaceops.partners.match;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.peaceops.partners.Day;
import org.peaceops.partners.need.CapabilityNeed;
import org.peaceops.partners.offer.CapabilityOffer;

/**
 * How well an offer answers a need, 0 to 100. What is not known gives half of its part and says so:
 * it speaks neither for the pair nor against it. docs/capability-units.md explains the weights.
 */
final class MatchScore {

    private static final int KIND = 40;
    private static final int OTHER = 20;
    private static final long YEAR = 365;

    private final CapabilityNeed need;
    private final CapabilityOffer offer;
    private final Integer persons;

    /**
     * @param persons that the need is for; null if unknown
     */
    MatchScore(CapabilityNeed need, CapabilityOffer offer, Integer persons) {
        this.need = need;
        this.offer = offer;
        this.persons = persons;
    }

    List<MatchPart> parts() {
        return List.of(kind(), time(), capacity(), destination());
    }

    private MatchPart kind() {
        return offer.kinds.isEmpty()
                ? new MatchPart("kind", KIND / 2, KIND, "the offer is for any kind of unit")
                : new MatchPart("kind", KIND, KIND, "the offer names " + need.kind);
    }

    private MatchPart time() {
        Day by = need.neededBy();
        LocalDate from = offer.from().first();
        LocalDate to = offer.to().last();
        if (by.first() == null || from == null && to == null) {
            return half(
                    "time",
                    by.first() == null
                            ? "the need does not say by when"
                            : "the offer does not say when");
        }
        long late = from == null ? 0 : ChronoUnit.DAYS.between(by.last(), from);
        long early = to == null ? 0 : ChronoUnit.DAYS.between(to, by.first().minusDays(YEAR));
        if (late > 0) {
            return outside(late, "the offer begins %d days after %s".formatted(late, by.last()));
        }
        if (early > 0) {
            return outside(
                    early,
                    "the offer ends %d days before the year up to %s".formatted(early, by.first()));
        }
        return new MatchPart(
                "time", OTHER, OTHER, "the offer stands in the year before " + by.last());
    }

    /** Each day takes its share; after a year nothing is left. */
    private static MatchPart outside(long days, String reason) {
        return new MatchPart("time", share(Math.max(0, YEAR - days), YEAR), OTHER, reason);
    }

    private MatchPart capacity() {
        if (persons == null || offer.capacity == null) {
            return half(
                    "capacity",
                    persons == null
                            ? "how many persons need it is not known"
                            : "how many persons the offer reaches is not known");
        }
        return new MatchPart(
                "capacity",
                share(Math.min(offer.capacity, persons), persons),
                OTHER,
                "the offer reaches %d of %d persons"
                        .formatted(Math.min(offer.capacity, persons), persons));
    }

    private MatchPart destination() {
        return offer.countries.isEmpty()
                ? half("destination", "the offer is for any country")
                : new MatchPart("destination", OTHER, OTHER, "the offer names " + need.country);
    }

    private static MatchPart half(String part, String reason) {
        return new MatchPart(part, OTHER / 2, OTHER, reason);
    }

    private static int share(long part, long whole) {
        return (int) Math.round((double) OTHER * part / whole);
    }
}
