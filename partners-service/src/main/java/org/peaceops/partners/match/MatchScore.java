package org.peaceops.partners.match;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
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
    private final OfferLeft left;

    /**
     * @param persons that the need is for; null if unknown
     */
    MatchScore(CapabilityNeed need, CapabilityOffer offer, Integer persons, OfferLeft left) {
        this.need = need;
        this.offer = offer;
        this.persons = persons;
        this.left = left;
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

    /** The smaller of what is left for the units and for the persons of the need. */
    private MatchPart capacity() {
        if (left.isNone()) {
            return new MatchPart("capacity", 0, OTHER, "nothing is left: " + left.words());
        }
        Integer units =
                need.quantity == null && need.unit != null ? Integer.valueOf(1) : need.quantity;
        List<String> reasons = new ArrayList<>();
        int points =
                Stream.of(
                                reached(left.units(), units, "units", reasons),
                                reached(left.persons(), persons, "persons", reasons))
                        .filter(OptionalInt::isPresent)
                        .mapToInt(OptionalInt::getAsInt)
                        .min()
                        .orElse(OTHER / 2);
        reasons.add(left.words());
        reasons.removeIf(String::isEmpty);
        return new MatchPart("capacity", points, OTHER, String.join("; ", reasons));
    }

    /** Empty where it is not known. */
    private static OptionalInt reached(Long left, Integer needed, String of, List<String> reasons) {
        if (left == null || needed == null) {
            reasons.add(
                    needed == null
                            ? "how many %s need it is not known".formatted(of)
                            : "how many %s the offer reaches is not known".formatted(of));
            return OptionalInt.empty();
        }
        long reached = Math.min(left, needed);
        reasons.add("the offer reaches %d of %d %s".formatted(reached, needed, of));
        return OptionalInt.of(share(reached, needed));
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
