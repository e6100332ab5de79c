package org.peaceops.metrics.datahub;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words of the Data Hub's code lists, compared without regard to case and doubled blanks. */
final class HubWords {

    private HubWords() {}

    static String folded(String word) {
        return word.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    static String listed(Collection<String> words) {
        return words.stream().sorted().collect(Collectors.joining(", "));
    }
}
