package org.peaceops.codelists;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Countries that may have been meant by a text that is no name, for a hint and never for an answer.
 */
final class NearNames {

    static final int MOST = 5;

    /** Shorter texts are codes, near to a dozen others each. */
    private static final int SHORTEST = 4;

    /** From this length on two slips are allowed, below it one. */
    private static final int LONG = 6;

    private static final LevenshteinDistance DISTANCE = new LevenshteinDistance(2);

    private final NameIndex names;

    NearNames(NameIndex names) {
        this.names = names;
    }

    /** Countries with a name that begins with the text or is a slip or two away, nearest first. */
    List<Country> to(String text) {
        String key = Spelling.key(text);
        if (key.length() < SHORTEST) {
            return List.of();
        }
        Map<String, Near> nearest = new HashMap<>();
        names.beginningWith(text).forEach(name -> note(nearest, name, 0));
        int allowed = key.length() < LONG ? 1 : 2;
        names.byKey()
                .forEach(
                        (other, same) -> {
                            int slips = DISTANCE.apply(key, other);
                            if (slips >= 0 && slips <= allowed) {
                                same.forEach(name -> note(nearest, name, slips));
                            }
                        });
        return nearest.values().stream()
                .sorted(Comparator.comparingInt(Near::slips).thenComparing(Near::alpha3))
                .limit(MOST)
                .map(Near::country)
                .toList();
    }

    private static void note(Map<String, Near> nearest, KnownName name, int slips) {
        nearest.merge(
                name.country().alpha3(),
                new Near(name.country(), slips),
                (one, other) -> one.slips <= other.slips ? one : other);
    }

    private record Near(Country country, int slips) {
        String alpha3() {
            return country.alpha3();
        }
    }
}
