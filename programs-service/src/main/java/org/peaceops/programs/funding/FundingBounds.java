package org.peaceops.programs.funding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peaceops.programs.StatedRange;
import org.peaceops.programs.program.Program;
import org.peaceops.programs.program.Relation;

/**
 * Adds amounts that may hold the same money. The upper bound adds all of them; the lower bound adds
 * only amounts of which each two are surely apart, the largest first.
 */
final class FundingBounds {

    private final Map<String, Program> programs;

    FundingBounds(Collection<Program> all) {
        programs = all.stream().collect(Collectors.toMap(p -> p.code, Function.identity()));
    }

    List<FundingTotal> totals(Collection<Funding> amounts) {
        Map<String, List<Funding>> byCurrency =
                new TreeMap<>(amounts.stream().collect(Collectors.groupingBy(f -> f.currency)));
        return byCurrency.entrySet().stream().map(e -> total(e.getKey(), e.getValue())).toList();
    }

    private FundingTotal total(String currency, List<Funding> amounts) {
        List<String> reasons = new ArrayList<>();
        List<Funding> apart = new ArrayList<>();
        BigDecimal lower = BigDecimal.ZERO;
        BigDecimal upper = BigDecimal.ZERO;
        for (Funding amount : largestFirst(amounts)) {
            StatedRange range = amount.range();
            upper = upper == null || range.high() == null ? null : upper.add(range.high());
            if (!Objects.equals(range.low(), range.high())) {
                reasons.add("%s is stated as %s".formatted(amount.code, stated(amount)));
            }
            List<String> overlaps = new ArrayList<>();
            for (Funding other : apart) {
                String why = mayOverlap(amount, other);
                if (why != null) {
                    overlaps.add(why);
                }
            }
            if (overlaps.isEmpty()) {
                apart.add(amount);
                lower = lower.add(range.low());
            } else {
                reasons.addAll(overlaps);
            }
        }
        sayStages(amounts, reasons);
        if (reasons.isEmpty()) {
            reasons.add("The amounts are stated flatly and cannot hold the same money");
        }
        return new FundingTotal(
                currency, lower, upper, reasons, amounts.stream().map(FundingView::of).toList());
    }

    private static List<Funding> largestFirst(List<Funding> amounts) {
        return amounts.stream()
                .sorted(
                        Comparator.comparing((Funding f) -> f.range().low())
                                .reversed()
                                .thenComparing(f -> f.code))
                .toList();
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

    /** Why two amounts may hold the same money; null if they surely do not. */
    private String mayOverlap(Funding one, Funding other) {
        if (one.years().apartFrom(other.years())) {
            return null;
        }
        String pair = "%s and %s may hold the same money: ".formatted(other.code, one.code);
        if (one.program.equals(other.program)) {
            return pair + "both are of %s, for years that may meet".formatted(one.program);
        }
        if (above(one.program).contains(other.program)) {
            return pair + "%s belongs to %s".formatted(one.program, other.program);
        }
        if (above(other.program).contains(one.program)) {
            return pair + "%s belongs to %s".formatted(other.program, one.program);
        }
        String first = account(one);
        String second = account(other);
        if (first == null || second == null) {
            String unknown = first == null ? one.program : other.program;
            return pair + "no document names the account that pays for %s".formatted(unknown);
        }
        return null;
    }

    private String account(Funding amount) {
        Program program = programs.get(amount.program);
        return program == null ? null : program.fundingAccount;
    }

    /** The programs and accounts that a program is part of or paid from, over all steps. */
    private Set<String> above(String code) {
        Set<String> found = new HashSet<>();
        collectAbove(code, found);
        found.remove(code);
        return found;
    }

    private void collectAbove(String code, Set<String> found) {
        Program program = programs.get(code);
        if (program == null || !found.add(code)) {
            return;
        }
        if (program.fundingAccount != null) {
            collectAbove(program.fundingAccount, found);
        }
        for (Relation relation : program.relations) {
            if (Set.of(Relation.PART_OF, Relation.FUNDED_BY).contains(relation.relation())) {
                collectAbove(relation.program(), found);
            }
        }
    }
}
