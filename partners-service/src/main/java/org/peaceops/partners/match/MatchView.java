package org.peaceops.partners.match;

import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.partners.Day;
import org.peaceops.partners.need.CapabilityNeed;
import org.peaceops.partners.offer.CapabilityOffer;
import org.peaceops.partners.unit.UnitKind;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Sorting;

/**
 * An open need and an open offer that answers it.
 *
 * @param rank 1 for the best of those asked for
 * @param score 0 to 100, the sum of its parts
 * @param country that has the need
 * @param donor country that offers
 * @param unitsLeft of the units or courses that the offer gives, after other accepted matches; null
 *     if it does not say how many
 * @param personsLeft of the persons that it reaches; null if it does not say how many
 * @param decision {@code undecided}, {@code accepted}, {@code declined}, or {@code used-up} where
 *     nothing is left of the offer
 */
@Schema(
        name = "CapabilityMatch",
        description = "An open need and an open offer that answers it, with the score explained")
public record MatchView(
        @Schema(examples = "1") long rank,
        @Schema(examples = "90") long score,
        @Schema(examples = "gha-engineer-plant-2027") String need,
        @Schema(examples = "GHA") String country,
        @Schema(type = SchemaType.STRING, implementation = UnitKind.class, examples = "engineer")
                String kind,
        @Schema(examples = "gha-engineer-1") String unit,
        @Schema(
                        enumeration = {"high", "medium", "low"},
                        examples = "high")
                String priority,
        Day neededBy,
        @Schema(examples = "fra-engineer-training-2026") String offer,
        @Schema(examples = "FRA") String donor,
        @Schema(examples = "GPOI") String program,
        @Schema(
                        enumeration = {"training", "equipment", "advice", "funding"},
                        examples = "training")
                String form,
        @Schema(examples = "1") Long unitsLeft,
        @Schema(examples = "250") Long personsLeft,
        @Schema(
                        enumeration = {"undecided", "accepted", "declined", "used-up"},
                        examples = "undecided")
                String decision,
        List<MatchPart> parts) {

    private static final List<String> PRIORITIES = List.of("high", "medium", "low");

    static final Sorting<MatchView> SORTING =
            Sorting.byKey(List.of(SortField.number("rank", "rank", MatchView::rank)))
                    .or(
                            List.of(
                                    SortField.number("score", "score", MatchView::score),
                                    SortField.text("need", "need", MatchView::need),
                                    SortField.text("country", "country", MatchView::country),
                                    SortField.text("offer", "offer", MatchView::offer),
                                    SortField.text("donor", "donor", MatchView::donor)));

    /** The best first; of equal ones the more urgent, the earlier, then by id. */
    static final Comparator<MatchView> BEST_FIRST =
            Comparator.comparingLong(MatchView::score)
                    .reversed()
                    .thenComparing(m -> PRIORITIES.indexOf(m.priority))
                    .thenComparing(
                            m -> m.neededBy.first(),
                            Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(MatchView::need)
                    .thenComparing(MatchView::offer);

    static MatchView of(
            CapabilityNeed need,
            CapabilityOffer offer,
            Integer persons,
            OfferLeft left,
            String decision) {
        List<MatchPart> parts = new MatchScore(need, offer, persons, left).parts();
        return new MatchView(
                0,
                parts.stream().mapToLong(MatchPart::points).sum(),
                need.code,
                need.country,
                need.kind,
                need.unit,
                need.priority,
                need.neededBy(),
                offer.code,
                offer.country,
                offer.program,
                offer.form,
                left.units(),
                left.persons(),
                decision,
                parts);
    }

    MatchView ranked(long rank) {
        return new MatchView(
                rank,
                score,
                need,
                country,
                kind,
                unit,
                priority,
                neededBy,
                offer,
                donor,
                program,
                form,
                unitsLeft,
                personsLeft,
                decision,
                parts);
    }
}
