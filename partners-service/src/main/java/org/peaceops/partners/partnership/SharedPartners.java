package org.peaceops.partners.partnership;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.platform.list.MemorySelection;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Sorting;

/**
 * Two programs and the partners that they share.
 *
 * @param program code of /programs, the lesser of the two
 * @param count of the countries
 * @param countries ISO alpha-3
 */
@Schema(description = "Two programs and the partners that they share")
public record SharedPartners(
        @Schema(examples = "APRRP") String program,
        @Schema(examples = "INL-PP") String other,
        @Schema(examples = "3") int count,
        List<String> countries) {

    private static final Sorting<SharedPartners> SORTING =
            Sorting.byKey(
                            List.of(
                                    SortField.text("program", "program", SharedPartners::program),
                                    SortField.text("other", "other", SharedPartners::other)))
                    .or(List.of(SortField.number("count", "count", s -> (long) s.count)))
                    .usually("-count");

    /** Each pair of programs that share a partner, once. */
    static MemorySelection<SharedPartners> among(List<Partnership> partnerships) {
        SortedMap<String, SortedSet<String>> partners = new TreeMap<>();
        for (Partnership p : partnerships) {
            partners.computeIfAbsent(p.program, none -> new TreeSet<>()).add(p.country);
        }
        List<SharedPartners> pairs =
                partners.keySet().stream()
                        .flatMap(
                                program ->
                                        partners.tailMap(program).keySet().stream()
                                                .filter(other -> !other.equals(program))
                                                .map(other -> of(program, other, partners)))
                        .filter(pair -> pair.count > 0)
                        .toList();
        return new MemorySelection<>(pairs, SORTING);
    }

    private static SharedPartners of(
            String program, String other, Map<String, SortedSet<String>> partners) {
        List<String> both =
                partners.get(program).stream().filter(partners.get(other)::contains).toList();
        return new SharedPartners(program, other, both.size(), both);
    }
}
