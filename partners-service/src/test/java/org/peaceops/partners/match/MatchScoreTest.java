package org.peaceops.partners.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.peaceops.partners.Day;
import org.peaceops.partners.need.CapabilityNeed;
import org.peaceops.partners.offer.CapabilityOffer;

class MatchScoreTest {

    private final CapabilityNeed need = need("2027-06-30");
    private final CapabilityOffer offer = offer("2027-01-01", "2027-12-31");

    @Test
    void offerThatNamesEverythingInTimeScoresAHundred() {
        assertThat(score(200)).isEqualTo(100);
    }

    @Test
    void offerForAnyKindAndCountryScoresHalfOfThoseParts() {
        offer.kinds = List.of();
        offer.countries = List.of();
        assertThat(score(200)).isEqualTo(20 + 20 + 20 + 10);
    }

    @Test
    void capacityCountsByHowManyItReaches() {
        assertThat(part("capacity", 400).points()).isEqualTo(10);
        assertThat(part("capacity", 100).points()).isEqualTo(20);
        assertThat(part("capacity", null).points()).isEqualTo(10);
        assertThat(part("capacity", null).reason()).contains("not known");
    }

    @Test
    void capacityCountsByUnitsToo() {
        need.quantity = 4;
        offer.quantity = 2;
        assertThat(part("capacity", 200).points()).isEqualTo(10);
        assertThat(part("capacity", 200).reason()).contains("2 of 4 units", "200 of 200 persons");
        assertThat(part("capacity", 800).points()).isEqualTo(5);
        assertThat(part("capacity", null).points()).isEqualTo(10);
        need.quantity = null;
        assertThat(part("capacity", null).points()).isEqualTo(10);
        assertThat(part("capacity", null).reason()).contains("how many units need it is not known");
        need.unit = "gha-engineer-1";
        assertThat(part("capacity", null).points()).isEqualTo(20);
    }

    @Test
    void whatAcceptedMatchesTookIsNotOfferedAgain() {
        OfferLeft half = new OfferLeft(2, 200, 1, 150, List.of("sen-medical"));
        MatchPart part = capacity(half, 100);
        assertThat(part.points()).isEqualTo(10);
        assertThat(part.reason())
                .contains("50 of 100 persons", "1 of its 2 units or courses", "sen-medical");
        MatchPart none = capacity(new OfferLeft(1, null, 1, 0, List.of("sen-medical")), 100);
        assertThat(none.points()).isZero();
        assertThat(none.reason()).contains("nothing is left", "1 of its 1 units or courses");
        assertThat(capacity(new OfferLeft(null, 200, 1, 230, List.of("x")), 100).points()).isZero();
    }

    @Test
    void eachDayTooLateTakesItsShareAndAYearTakesAll() {
        assertThat(time("2027-06-30", "2027-07-01", null)).isEqualTo(20);
        assertThat(time("2027-06-30", "2027-12-30", null)).isEqualTo(10);
        assertThat(time("2027-06-30", "2028-06-30", null)).isZero();
        assertThat(time("2027-06-30", "2040", null)).isZero();
    }

    @Test
    void helpMayComeInTheYearBeforeItIsNeededButNotMuchEarlier() {
        assertThat(time("2027-06-30", "2025-01-01", "2026-07-01")).isEqualTo(20);
        assertThat(time("2027-06-30", "2025-01-01", "2025-12-29")).isEqualTo(10);
        assertThat(time("2027-06-30", null, "2020")).isZero();
    }

    @Test
    void roughDayIsTakenInFavour() {
        assertThat(time("2027", "2027-12-01", null)).isEqualTo(20);
    }

    @Test
    void unknownTimeGivesHalfAndSaysSo() {
        assertThat(time(null, "2027", null)).isEqualTo(10);
        assertThat(time("2027", null, null)).isEqualTo(10);
    }

    @Test
    void scoreIsTheSumOfItsPartsAndStaysWithinItsBounds() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            when(need, random.nextInt(5) == 0 ? null : "20" + (20 + random.nextInt(20)));
            offer.validFrom =
                    random.nextInt(3) == 0
                            ? null
                            : new Day("20" + (20 + random.nextInt(20)), null).first();
            offer.fromPrecision = offer.validFrom == null ? "unknown" : "day";
            offer.capacity = random.nextInt(3) == 0 ? null : 1 + random.nextInt(500);
            offer.quantity = random.nextInt(3) == 0 ? null : 1 + random.nextInt(5);
            need.quantity = random.nextInt(3) == 0 ? null : 1 + random.nextInt(5);
            offer.kinds = random.nextBoolean() ? List.of() : List.of("engineer");
            Integer persons = random.nextInt(3) == 0 ? null : 1 + random.nextInt(500);
            OfferLeft left =
                    new OfferLeft(
                            offer.quantity,
                            offer.capacity,
                            random.nextInt(4),
                            random.nextInt(400),
                            List.of("a"));
            var parts = new MatchScore(need, offer, persons, left).parts();
            assertThat(parts)
                    .allSatisfy(p -> assertThat(p.points()).isBetween(0, p.of()))
                    .allSatisfy(p -> assertThat(p.reason()).isNotBlank());
            assertThat(parts.stream().mapToInt(MatchPart::of).sum()).isEqualTo(100);
        }
    }

    private int time(String by, String from, String to) {
        CapabilityOffer timed = offer(from, to);
        return new MatchScore(need(by), timed, 200, OfferLeft.whole(timed))
                .parts().stream()
                        .filter(p -> p.part().equals("time"))
                        .findFirst()
                        .orElseThrow()
                        .points();
    }

    private long score(Integer persons) {
        return new MatchScore(need, offer, persons, OfferLeft.whole(offer))
                .parts().stream().mapToInt(MatchPart::points).sum();
    }

    private MatchPart part(String name, Integer persons) {
        return new MatchScore(need, offer, persons, OfferLeft.whole(offer))
                .parts().stream().filter(p -> p.part().equals(name)).findFirst().orElseThrow();
    }

    private MatchPart capacity(OfferLeft left, int persons) {
        return new MatchScore(need, offer, persons, left).parts().get(2);
    }

    private static CapabilityNeed need(String by) {
        CapabilityNeed need = new CapabilityNeed();
        need.country = "GHA";
        need.kind = "engineer";
        when(need, by);
        return need;
    }

    private static void when(CapabilityNeed need, String by) {
        Day day = new Day(by, null);
        need.neededBy = day.first();
        need.neededByPrecision = day.precision();
    }

    private static CapabilityOffer offer(String from, String to) {
        CapabilityOffer offer = new CapabilityOffer();
        offer.country = "FRA";
        offer.kinds = List.of("engineer", "medical");
        offer.countries = List.of("GHA");
        offer.capacity = 200;
        offer.validFrom = new Day(from, null).first();
        offer.fromPrecision = new Day(from, null).precision();
        offer.validTo = new Day(to, null).first();
        offer.toPrecision = new Day(to, null).precision();
        return offer;
    }
}
