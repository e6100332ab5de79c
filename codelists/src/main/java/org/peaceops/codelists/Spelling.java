package org.peaceops.codelists;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** Strips from a name what differs between files without making another name of it. */
final class Spelling {

    /** Typewriter, typographic, modifier and accent forms; some files lose it altogether. */
    private static final String APOSTROPHES = "'\u2018\u2019\u201B\u02BC\u2032`\u00B4";

    /** Letters that Unicode does not decompose into a plain one and a mark. */
    private static final Map<Character, String> UNDECOMPOSED =
            Map.of(
                    'ø', "o", 'ł', "l", 'đ', "d", 'ð', "d", 'þ', "th", 'ß', "ss", 'æ', "ae", 'œ',
                    "oe", 'ı', "i");

    private Spelling() {}

    /** For comparing whole names: letters and digits only, without "the" and "and". */
    static String key(String text) {
        StringBuilder key = new StringBuilder();
        for (String word : words(text)) {
            if (!word.equals("the") && !word.equals("and")) {
                key.append(word);
            }
        }
        return key.toString();
    }

    /**
     * For comparing beginnings: keeps the blanks and the small words, since a cut may fall within
     * one of them.
     */
    static String plain(String text) {
        StringJoiner plain = new StringJoiner(" ");
        boolean first = true;
        for (String word : words(text)) {
            if (!first || !word.equals("the")) {
                plain.add(word);
            }
            first = false;
        }
        return plain.toString();
    }

    private static String[] words(String text) {
        String[] words = letters(text).strip().split(" +");
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].equals("st") ? "saint" : words[i];
        }
        return words;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        String decomposed = Normalizer.normalize(withoutApostrophes(text), Normalizer.Form.NFKD);
        for (char each : decomposed.toLowerCase(Locale.ROOT).toCharArray()) {
            if (each == '&') {
                letters.append(" and ");
            } else if (Character.isLetterOrDigit(each)) {
                letters.append(UNDECOMPOSED.getOrDefault(each, String.valueOf(each)));
            } else if (Character.getType(each) != Character.NON_SPACING_MARK) {
                letters.append(' ');
            }
        }
        return letters.toString();
    }

    // before the decomposition, which would make a blank and a mark of the acute accent
    private static String withoutApostrophes(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        for (char each : text.toCharArray()) {
            if (APOSTROPHES.indexOf(each) < 0) {
                kept.append(each);
            }
        }
        return kept.toString();
    }
}
