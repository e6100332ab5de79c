package org.peaceops.codelists;

import java.util.List;
import java.util.Optional;

/**
 * What became of a name or code that somebody wrote.
 *
 * @param asked the text as it was given
 * @param country the country it means; empty when the rule is {@link Rule#NONE}, never a guess
 * @param rule the rule that decided
 * @param candidates with {@link Rule#NONE}: what may have been meant, nearest first, at most five;
 *     else empty
 * @param explanation one English sentence for a person, fit for a problem's detail
 */
public record Resolution(
        String asked,
        Optional<Country> country,
        Rule rule,
        List<Country> candidates,
        String explanation) {

    public Resolution {
        candidates = List.copyOf(candidates);
    }
}
