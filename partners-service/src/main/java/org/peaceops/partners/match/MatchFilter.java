package org.peaceops.partners.match;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.partners.Words;
import org.peaceops.partners.country.CountryCodes;
import org.peaceops.partners.need.CapabilityNeed;
import org.peaceops.partners.offer.CapabilityOffer;
import org.peaceops.partners.unit.CapabilityUnit;
import org.peaceops.partners.unit.UnitKind;
import org.peaceops.platform.curated.Curated;
import org.peaceops.platform.http.QueryValues;
import org.peaceops.platform.list.MemorySelection;

/** Which pairs of a need and an offer. */
public class MatchFilter {

    private static final String UNDECIDED = "undecided";

    /** Undecided, and accepted matches have taken all that the offer gives. */
    private static final String USED_UP = "used-up";

    private static final List<String> DECISIONS =
            List.of(UNDECIDED, MatchDecision.ACCEPTED, MatchDecision.DECLINED, USED_UP);

    @QueryParam("need")
    @Parameter(
            description = "Ids of needs; several by commas.",
            example = "gha-engineer-plant-2027")
    List<String> need;

    @QueryParam("offer")
    @Parameter(
            description = "Ids of offers; several by commas.",
            example = "fra-engineer-training-2026")
    List<String> offer;

    @QueryParam("country")
    @Parameter(
            description =
                    "That has the need: ISO alpha-3, alpha-2, M49 or name; several by commas.",
            example = "GHA")
    List<String> country;

    @QueryParam("kind")
    @Parameter(
            description = "What is needed; several by commas.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UnitKind.class),
            example = "engineer")
    List<String> kind;

    @QueryParam("decision")
    @Parameter(
            description =
                    "What editors decided; several by commas. used-up: undecided, but accepted matches have taken all that the offer gives. Without it: undecided and accepted ones.",
            schema = @Schema(enumeration = {"undecided", "accepted", "declined", "used-up"}),
            example = "undecided")
    List<String> decision;

    /** Every pair that is asked for, ranked; their number is that of offers for the open needs. */
    MemorySelection<MatchView> matching() {
        List<CapabilityNeed> needs =
                CapabilityNeed.ROWS
                        .matching(
                                Curated.pinned()
                                        .and("status = ?", CapabilityNeed.OPEN)
                                        .andIn("code", QueryValues.list(need))
                                        .andIn(
                                                "country",
                                                CountryCodes.parameter("country", country))
                                        .andIn("kind", Words.asked("kind", kind, UnitKind.CODES)))
                        .all();
        List<CapabilityOffer> offers =
                CapabilityOffer.ROWS
                        .matching(
                                Curated.pinned()
                                        .and("status = ?", CapabilityOffer.OPEN)
                                        .andIn("code", QueryValues.list(offer)))
                        .all();
        return new MemorySelection<>(ranked(pairs(needs, offers)), MatchView.SORTING);
    }

    private List<MatchView> pairs(List<CapabilityNeed> needs, List<CapabilityOffer> offers) {
        List<MatchDecision> decisions = MatchDecision.ROWS.all();
        Map<String, String> decided =
                decisions.stream().collect(Collectors.toMap(d -> d.code, d -> d.decision));
        Map<String, CapabilityUnit> units =
                CapabilityUnit.ROWS.all().stream()
                        .collect(Collectors.toMap(u -> u.code, Function.identity()));
        OfferUse use = OfferUse.pinned(decisions, units);
        List<String> asked = decisions();
        List<MatchView> pairs = new ArrayList<>();
        for (CapabilityNeed n : needs) {
            CapabilityUnit unit = n.unit == null ? null : units.get(n.unit);
            Integer persons = n.persons != null || unit == null ? n.persons : unit.size;
            for (CapabilityOffer o : offers) {
                String code = MatchDecision.code(n.code, o.code);
                OfferLeft left = use.leftOf(o, code);
                String word = decided.getOrDefault(code, left.isNone() ? USED_UP : UNDECIDED);
                if (o.isFor(n.kind, n.country) && asked.contains(word)) {
                    pairs.add(MatchView.of(n, o, persons, left, word));
                }
            }
        }
        return pairs;
    }

    private List<String> decisions() {
        List<String> asked = Words.asked("decision", decision, DECISIONS);
        return asked.isEmpty() ? List.of(UNDECIDED, MatchDecision.ACCEPTED) : asked;
    }

    private static List<MatchView> ranked(List<MatchView> pairs) {
        pairs.sort(MatchView.BEST_FIRST);
        List<MatchView> ranked = new ArrayList<>();
        pairs.forEach(pair -> ranked.add(pair.ranked(ranked.size() + 1L)));
        return ranked;
    }
}
