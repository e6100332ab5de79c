package org.peaceops.partners.match;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peaceops.partners.need.CapabilityNeed;
import org.peaceops.partners.offer.CapabilityOffer;
import org.peaceops.partners.unit.CapabilityUnit;

/** What accepted matches take of offers: each one unit or course, and the persons it reaches. */
final class OfferUse {

    private final Map<String, List<MatchDecision>> accepted;
    private final Function<String, CapabilityNeed> needs;
    private final Function<String, CapabilityUnit> units;

    private OfferUse(
            Stream<MatchDecision> accepted,
            Function<String, CapabilityNeed> needs,
            Function<String, CapabilityUnit> units) {
        this.accepted = accepted.collect(Collectors.groupingBy(d -> d.offer));
        this.needs = needs;
        this.units = units;
    }

    /** As the request reads it. */
    static OfferUse pinned(List<MatchDecision> decisions, Map<String, CapabilityUnit> units) {
        Map<String, CapabilityNeed> needs =
                CapabilityNeed.ROWS.all().stream()
                        .collect(Collectors.toMap(n -> n.code, Function.identity()));
        return new OfferUse(
                decisions.stream().filter(MatchDecision::isAccepted), needs::get, units::get);
    }

    /** As things are now. */
    static OfferUse now(List<MatchDecision> accepted) {
        return new OfferUse(
                accepted.stream(),
                code -> CapabilityNeed.ROWS.find(code).orElse(null),
                code -> CapabilityUnit.ROWS.find(code).orElse(null));
    }

    /**
     * @param but the decision that is asked about, which takes nothing from itself
     */
    OfferLeft leftOf(CapabilityOffer offer, String but) {
        List<MatchDecision> by =
                accepted.getOrDefault(offer.code, List.of()).stream()
                        .filter(d -> !d.code.equals(but))
                        .toList();
        return new OfferLeft(
                offer.quantity,
                offer.capacity,
                by.size(),
                by.stream().mapToLong(this::persons).sum(),
                by.stream().map(d -> d.need).sorted().toList());
    }

    /** The unit's, or those of them that need it; 0 where neither is known. */
    private long persons(MatchDecision d) {
        CapabilityNeed need = needs.apply(d.need);
        CapabilityUnit unit = units.apply(d.unit);
        return Stream.of(
                        need == null || need.persons == null ? 0 : need.persons,
                        unit == null || unit.size == null ? 0 : unit.size)
                .filter(persons -> persons > 0)
                .min(Integer::compare)
                .orElse(0);
    }
}
