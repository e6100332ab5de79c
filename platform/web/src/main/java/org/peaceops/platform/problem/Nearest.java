package org.peaceops.platform.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the valid name that a caller most likely meant. */
public final class Nearest {

    private static final LevenshteinDistance DISTANCE = LevenshteinDistance.getDefaultInstance();

    /** Names that a message lists. */
    private static final int MOST = 30;

    private Nearest() {}

    /** The closest of the valid names, if it is close enough to be a likely slip of the hand. */
    public static Optional<String> to(String sent, Collection<String> valid) {
        String folded = sent.toLowerCase(Locale.ROOT);
        return valid.stream()
                .min(Comparator.comparingInt(name -> distance(folded, name)))
                .filter(name -> distance(folded, name) <= Math.max(2, name.length() / 3));
    }

    /** "Did you mean …?" when one is near, else what is valid, as far as it can be listed. */
    public static String hint(String sent, Collection<String> valid) {
        return to(sent, valid)
                .map("Did you mean \"%s\"?"::formatted)
                .orElseGet(() -> valid.isEmpty() ? "There is none at all." : listed(valid));
    }

    private static String listed(Collection<String> valid) {
        String more = valid.size() > MOST ? " and %d more".formatted(valid.size() - MOST) : "";
        return valid.stream()
                .sorted()
                .limit(MOST)
                .collect(Collectors.joining(", ", "Valid here: ", more + "."));
    }

    private static int distance(String folded, String name) {
        // names from callers are bounded, so that a long one costs nothing
        String bounded = folded.length() > 60 ? folded.substring(0, 60) : folded;
        return DISTANCE.apply(bounded, name.toLowerCase(Locale.ROOT));
    }
}
