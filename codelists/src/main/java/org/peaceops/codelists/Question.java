package org.peaceops.codelists;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A text to resolve.
 *
 * @param asked as it was given
 * @param text without blanks around it
 * @param on the day to judge names by, null for any
 */
record Question(String asked, String text, LocalDate on) {

    static Question of(String asked, LocalDate on) {
        String given = asked == null ? "" : asked;
        return new Question(given, given.replace('\u00A0', ' ').strip(), on);
    }

    Resolution found(Country country, Rule rule, String explanation) {
        return new Resolution(asked, Optional.of(country), rule, List.of(), explanation);
    }

    Resolution none(List<Country> candidates, String explanation) {
        return new Resolution(asked, Optional.empty(), Rule.NONE, candidates, explanation);
    }

    Resolution ambiguous(List<Country> countries) {
        return none(
                countries.stream().limit(NearNames.MOST).toList(),
                Wording.ambiguous(text, countries));
    }
}
