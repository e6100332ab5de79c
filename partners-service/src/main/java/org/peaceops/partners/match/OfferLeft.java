package org.peaceops.partners.match;

import java.util.ArrayList;
import java.util.List;
import org.peaceops.partners.offer.CapabilityOffer;

/**
 * What is left of an offer after the matches that were accepted.
 *
 * @param offered how many units or courses it gives in all; null if it does not say
 * @param capacity persons that it reaches in all; null if it does not say
 * @param matches that were accepted; each takes one unit or course
 * @param taken persons whom these reach, as far as known
 * @param needs of these matches
 */
record OfferLeft(Integer offered, Integer capacity, int matches, long taken, List<String> needs) {

    /** Of which nothing was accepted. */
    static OfferLeft whole(CapabilityOffer offer) {
        return new OfferLeft(offer.quantity, offer.capacity, 0, 0, List.of());
    }

    /** Units or courses; null if not stated. */
    Long units() {
        return offered == null ? null : Math.max(0L, offered - matches);
    }

    /** Null if not stated. */
    Long persons() {
        return capacity == null ? null : Math.max(0L, capacity - taken);
    }

    boolean isNone() {
        return offered != null && units() == 0 || capacity != null && persons() == 0;
    }

    /** What was taken; empty if nothing was. */
    String words() {
        if (matches == 0) {
            return "";
        }
        List<String> words = new ArrayList<>();
        if (offered != null) {
            words.add("%d of its %d units or courses".formatted(matches, offered));
        }
        if (capacity != null) {
            words.add("%d of its %d persons".formatted(Math.min(taken, capacity), capacity));
        }
        return words.isEmpty()
                ? ""
                : "accepted matches took %s (%s)"
                        .formatted(String.join(" and ", words), String.join(", ", needs));
    }
}
