package org.peaceops.partners.partnership;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.partners.country.CountryCodes;
import org.peaceops.platform.list.MemorySelection;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Sorting;

/**
 * A country and the programs it partners in.
 *
 * @param country ISO alpha-3
 * @param count of the programs
 * @param programs codes of /programs
 */
@Schema(description = "A country and the programs it partners in")
public record CountryPrograms(
        @Schema(examples = "GHA") String country,
        @Schema(examples = "Ghana") String name,
        @Schema(examples = "2") int count,
        List<String> programs) {

    private static final Sorting<CountryPrograms> SORTING =
            Sorting.byKey(List.of(SortField.text("country", "country", CountryPrograms::country)))
                    .or(
                            List.of(
                                    SortField.text("name", "name", CountryPrograms::name),
                                    SortField.number("count", "count", c -> (long) c.count)))
                    .usually("-count");

    static MemorySelection<CountryPrograms> among(List<Partnership> partnerships) {
        Map<String, SortedSet<String>> programs = new TreeMap<>();
        for (Partnership p : partnerships) {
            programs.computeIfAbsent(p.country, none -> new TreeSet<>()).add(p.program);
        }
        return new MemorySelection<>(
                programs.entrySet().stream()
                        .map(each -> of(each.getKey(), each.getValue()))
                        .toList(),
                SORTING);
    }

    private static CountryPrograms of(String country, SortedSet<String> programs) {
        return new CountryPrograms(
                country, CountryCodes.name(country), programs.size(), List.copyOf(programs));
    }
}
