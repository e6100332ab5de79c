package org.peaceops.programs.funding;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peaceops.platform.provenance.StatedRange;
import org.peaceops.programs.program.Program;
import org.peaceops.programs.program.Relation;

/**
 * Adds amounts that may hold the same money. The upper bound adds all of them; the lower bound adds
 * only amounts of which each two count as apart, the largest first.
 */
final class FundingBounds {

    private final Map<String, Program> programs;
    private final Map<String, Set<String>> below = new HashMap<>();

    FundingBounds(Collection<Program> all) {
        programs = all.stream().collect(Collectors.toMap(p -> p.code, Function.identity()));
        for (Program program : all) {
            for (String above : above(program)) {
                below.computeIfAbsent(above, code -> new TreeSet<>()).add(program.code);
            }
        }
    }

    /**
     * @param without programs asked for of which no amount is known, so that nothing bounds the sum
     *     from above
     */
    List<FundingTotal> totals(Collection<Funding> amounts, List<String> without) {
        Map<String, List<Funding>> byCurrency =
                new TreeMap<>(amounts.stream().collect(Collectors.groupingBy(f -> f.currency)));
        return byCurrency.entrySet().stream()
                .map(e -> total(e.getKey(), e.getValue(), without))
                .toList();
    }

    private FundingTotal total(String currency, List<Funding> amounts, List<String> without) {
        List<String> reasons = new ArrayList<>();
        List<Funding> apart = new ArrayList<>();
        BigDecimal lower = BigDecimal.ZERO;
        BigDecimal upper = without.isEmpty() ? BigDecimal.ZERO : null;
        for (Funding amount : largestFirst(amounts)) {
            StatedRange range = amount.range();
            upper = upper == null || range.high() == null ? null : upper.add(range.high());
            if (!range.exact()) {
                reasons.add("%s is stated as %s".formatted(amount.code, stated(amount)));
            }
            String overlap =
                    apart.stream()
                            .map(other -> mayOverlap(amount, other))
                            .filter(Objects::nonNull)
                            .findFirst()
                            .orElse(null);
            if (overlap == null) {
                apart.add(amount);
                lower = lower.add(least(amount));
            } else {
                reasons.add(overlap);
            }
        }
        if (!without.isEmpty()) {
            reasons.add("No amount is known of " + String.join(", ", without));
        }
        sayStages(amounts, reasons);
        if (reasons.isEmpty()) {
            reasons.add("The amounts are stated flatly and count as apart");
        }
        return new FundingTotal(
                currency, lower, upper, reasons, amounts.stream().map(FundingView::of).toList());
    }

    private static List<Funding> largestFirst(List<Funding> amounts) {
        return amounts.stream()
                .sorted(
                        Comparator.comparing(FundingBounds::least)
                                .reversed()
                                .thenComparing(f -> f.code))
                .toList();
    }

    /** Money is never less than nothing. */
    private static BigDecimal least(Funding amount) {
        BigDecimal low = amount.range().low();
        return low == null ? BigDecimal.ZERO : low.max(BigDecimal.ZERO);
    }

    private static String stated(Funding amount) {
        return "%s %s %s"
                .formatted(amount.qualifier, amount.currency, amount.amount.toPlainString());
    }

    private static void sayStages(List<Funding> amounts, List<String> reasons) {
        List<String> stages = amounts.stream().map(f -> f.stage).distinct().sorted().toList();
        if (stages.size() > 1) {
            reasons.add(
                    "Money of different stages is added (%s); stage= picks one"
                            .formatted(String.join(", ", stages)));
        }
    }

    /** Why two amounts may hold the same money; null if they count as apart. */
    private String mayOverlap(Funding one, Funding other) {
        if (differentYears(one, other)) {
            return null;
        }
        String pair = "%s and %s may hold the same money: ".formatted(other.code, one.code);
        if (one.program.equals(other.program)) {
            return pair + "both are of %s".formatted(one.program);
        }
        String belonging = belonging(one.program, other.program);
        if (belonging != null) {
            return pair + belonging;
        }
        for (Funding amount : List.of(one, other)) {
            Program program = programs.get(amount.program);
            if (program == null || program.fundingAccount == null) {
                return pair
                        + "no document names the account that pays for %s"
                                .formatted(amount.program);
            }
        }
        return null;
    }

    /**
     * Years that do not meet, of money that had gone equally far: what is budgeted in one year may
     * be spent in the next.
     */
    private static boolean differentYears(Funding one, Funding other) {
        return one.stage.equals(other.stage)
                && !one.stage.equals(Funding.STATED)
                && one.years().apartFrom(other.years());
    }

    /** What belongs to both programs, in words; null if nothing is known to. */
    private String belonging(String one, String other) {
        if (within(other).contains(one)) {
            return "%s belongs to %s".formatted(one, other);
        }
        if (within(one).contains(other)) {
            return "%s belongs to %s".formatted(other, one);
        }
        return within(one).stream()
                .filter(within(other)::contains)
                .findFirst()
                .map(shared -> "%s belongs to %s and to %s".formatted(shared, one, other))
                .orElse(null);
    }

    /** The program and all that belong to it. */
    private Set<String> within(String code) {
        Set<String> all = new TreeSet<>(below.getOrDefault(code, Set.of()));
        all.add(code);
        return all;
    }

    /** The programs and accounts that a program is part of or paid from, over all steps. */
    private Set<String> above(Program program) {
        Set<String> found = new HashSet<>();
        Deque<Program> next = new ArrayDeque<>(List.of(program));
        while (!next.isEmpty()) {
            for (String code : rightAbove(next.removeFirst())) {
                if (found.add(code) && programs.containsKey(code)) {
                    next.add(programs.get(code));
                }
            }
        }
        return found;
    }

    private static List<String> rightAbove(Program program) {
        List<String> codes = new ArrayList<>();
        if (program.fundingAccount != null) {
            codes.add(program.fundingAccount);
        }
        program.relations.stream()
                .filter(r -> Set.of(Relation.PART_OF, Relation.FUNDED_BY).contains(r.relation()))
                .forEach(r -> codes.add(r.program()));
        return codes;
    }
}
