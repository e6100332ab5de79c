package org.peaceops.codelists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** All names of all countries, found to the letter, by folded spelling and by their beginning. */
final class NameIndex {

    private final Map<String, List<KnownName>> byText = new HashMap<>();
    private final Map<String, List<KnownName>> byKey = new HashMap<>();
    private final NavigableMap<String, List<KnownName>> byPlain = new TreeMap<>();

    NameIndex(List<KnownName> names) {
        for (KnownName name : names) {
            put(byText, name.text(), name);
            put(byKey, Spelling.key(name.text()), name);
            put(byPlain, Spelling.plain(name.text()), name);
        }
    }

    private static void put(Map<String, List<KnownName>> index, String key, KnownName name) {
        index.computeIfAbsent(key, absent -> new ArrayList<>(1)).add(name);
    }

    List<KnownName> exactly(String text) {
        return byText.getOrDefault(text, List.of());
    }

    List<KnownName> folded(String text) {
        return byKey.getOrDefault(Spelling.key(text), List.of());
    }

    List<KnownName> beginningWith(String text) {
        String plain = Spelling.plain(text);
        return plain.isEmpty()
                ? List.of()
                : byPlain.subMap(plain, plain + Character.MAX_VALUE).values().stream()
                        .flatMap(List::stream)
                        .toList();
    }

    /** The folded spellings, each with its names. */
    Map<String, List<KnownName>> byKey() {
        return byKey;
    }
}
