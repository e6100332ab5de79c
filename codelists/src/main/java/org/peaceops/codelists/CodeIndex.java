package org.peaceops.codelists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Countries by their three codes, and the M49 groupings by theirs. */
final class CodeIndex {

    /** "12", "012" and the "12.0" that spreadsheets and data frames make of it. */
    private static final Pattern NUMBER = Pattern.compile("0*(\\d{1,3})(\\.0+)?");

    private final Map<String, Country> byAlpha3 = new HashMap<>();
    private final Map<String, List<Country>> byAlpha2 = new HashMap<>();
    private final Map<String, Country> byM49 = new HashMap<>();
    private final Map<String, Region> regions = new HashMap<>();

    CodeIndex(List<Country> countries, List<Region> regions) {
        for (Country country : countries) {
            byAlpha3.put(country.alpha3(), country);
            byAlpha2.computeIfAbsent(country.alpha2(), absent -> new ArrayList<>(1)).add(country);
            if (country.m49() != null) {
                byM49.put(country.m49(), country);
            }
        }
        regions.forEach(region -> this.regions.put(region.m49(), region));
    }

    Optional<Country> alpha3(String code) {
        return Optional.ofNullable(byAlpha3.get(capitals(code)));
    }

    /** More than one only for CS, which was given twice. */
    List<Country> alpha2(String code) {
        return byAlpha2.getOrDefault(capitals(code), List.of());
    }

    // only ASCII: the capitals of a sharp s would be the code of South Sudan
    private static String capitals(String code) {
        return code.chars().allMatch(each -> each < 128) ? code.toUpperCase(Locale.ROOT) : code;
    }

    Optional<Country> m49(String threeDigits) {
        return Optional.ofNullable(byM49.get(threeDigits));
    }

    Optional<Region> region(String threeDigits) {
        return Optional.ofNullable(regions.get(threeDigits));
    }

    /** The three digits that a number is written with in M49, or empty when it cannot be one. */
    static Optional<String> threeDigits(String number) {
        Matcher matcher = NUMBER.matcher(number);
        return matcher.matches()
                ? Optional.of("0".repeat(3 - matcher.group(1).length()) + matcher.group(1))
                : Optional.empty();
    }
}
