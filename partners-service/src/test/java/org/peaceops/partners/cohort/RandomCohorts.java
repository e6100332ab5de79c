package org.peaceops.partners.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.peaceops.codelists.Countries;
import org.peaceops.codelists.Country;
import org.peaceops.partners.Day;
import org.peaceops.partners.partnership.Tenure;
import org.peaceops.partners.partnership.Tenures;
import org.peaceops.partners.partnership.Tenures.Partner;

/**
 * Made-up partners and random expressions over them, each with its plain meaning in sets. Knows
 * nothing of how the service reads or judges an expression.
 */
final class RandomCohorts {

    /** Days around the end of an entity (SCG), so that existence plays its part. */
    static final LocalDate FIRST = LocalDate.of(2006, 5, 15);

    static final int DAYS = 45;

    private static final List<Country> ALL = Countries.standard().all();
    private static final List<String> PROGRAMS = List.of("P1", "P-2", "P3", "P4");

    /** The one of which not every partner is known. */
    static final String PARTIAL = "P4";

    private static final List<String> REGIONS =
            List.of("002", "150", "202", "\"Western Africa\"", "Europe", "039");

    /** Alpha-3 of those that are surely in, and of those that may be. */
    record Sets(Set<String> sure, Set<String> possible) {

        static Sets of(Set<String> known) {
            return new Sets(known, known);
        }

        Sets and(Sets other) {
            return new Sets(both(sure, other.sure), both(possible, other.possible));
        }

        Sets or(Sets other) {
            return new Sets(either(sure, other.sure), either(possible, other.possible));
        }

        Sets without(Sets other) {
            return new Sets(less(sure, other.possible), less(possible, other.sure));
        }

        private static Set<String> both(Set<String> one, Set<String> other) {
            Set<String> result = new HashSet<>(one);
            result.retainAll(other);
            return result;
        }

        private static Set<String> either(Set<String> one, Set<String> other) {
            Set<String> result = new HashSet<>(one);
            result.addAll(other);
            return result;
        }

        private static Set<String> less(Set<String> one, Set<String> other) {
            Set<String> result = new HashSet<>(one);
            result.removeAll(other);
            return result;
        }
    }

    /**
     * Days of which any counts, both included.
     *
     * @param whole nothing lies outside
     */
    record Time(LocalDate from, LocalDate to, boolean whole) {

        /** Holds every day that any partner or day of this world has. */
        static final Time ALL =
                new Time(FIRST.minusYears(1), FIRST.plusDays(DAYS).plusYears(1), true);

        Time(LocalDate from, LocalDate to) {
            this(from, to, false);
        }

        boolean anyDay(Predicate<LocalDate> holds) {
            return from.datesUntil(to.plusDays(1)).anyMatch(holds);
        }
    }

    /**
     * An expression and what it means.
     *
     * @param meaning judged by atoms that hold on any day of the time
     */
    record Written(String text, Function<Time, Sets> meaning) {}

    private record Asked(String atom, Time time) {}

    private final Random random;
    private final List<Partner> partners = new ArrayList<>();
    private final Map<String, Written> saved = new HashMap<>();
    private final Map<Asked, Sets> known = new HashMap<>();

    RandomCohorts(Random random) {
        this.random = random;
        IntStream.range(0, 120).forEach(i -> partners.add(partner()));
        for (int i = 1; i <= 3; i++) {
            saved.put("saved-" + i, expression(3));
        }
    }

    Tenures tenures() {
        return new Tenures(partners);
    }

    SavedCohorts saved() {
        return SavedCohorts.of(
                saved.entrySet().stream()
                        .map(
                                each -> {
                                    Cohort cohort = new Cohort();
                                    cohort.code = each.getKey();
                                    cohort.expression = each.getValue().text;
                                    return cohort;
                                })
                        .toList());
    }

    LocalDate day() {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    boolean oneIn(int many) {
        return random.nextInt(many) == 0;
    }

    /** Terms joined by | and -, which go from left to right. */
    Written expression(int depth) {
        Written left = term(depth);
        while (random.nextInt(3) == 0) {
            Written before = left;
            Written right = term(depth);
            left =
                    random.nextBoolean()
                            ? new Written(
                                    before.text + blank() + "|" + blank() + right.text,
                                    t -> before.meaning.apply(t).or(right.meaning.apply(t)))
                            : new Written(
                                    before.text + " -" + blank() + right.text,
                                    t -> before.meaning.apply(t).without(right.meaning.apply(t)));
        }
        return left;
    }

    private Written term(int depth) {
        Written left = factor(depth);
        while (random.nextInt(3) == 0) {
            Written before = left;
            Written right = factor(depth);
            left =
                    new Written(
                            before.text + blank() + "&" + blank() + right.text,
                            t -> before.meaning.apply(t).and(right.meaning.apply(t)));
        }
        return left;
    }

    private Written factor(int depth) {
        int choice = random.nextInt(depth > 0 ? 5 : 3);
        if (choice == 3) {
            Written inner = expression(depth - 1);
            return new Written("(" + blank() + inner.text + blank() + ")", inner.meaning);
        }
        if (choice == 4) {
            Written inner = factor(depth - 1);
            return new Written(
                    "not:" + inner.text, t -> existing(t).without(inner.meaning.apply(t)));
        }
        return atom();
    }

    private Written atom() {
        switch (random.nextInt(saved.isEmpty() ? 5 : 6)) {
            case 0 -> {
                return new Written("all", this::existing);
            }
            case 1, 2 -> {
                String program = PROGRAMS.get(random.nextInt(PROGRAMS.size()));
                return new Written("program:" + program, t -> partners(program, t));
            }
            case 3 -> {
                String region = REGIONS.get(random.nextInt(REGIONS.size()));
                return new Written(
                        "region:" + region, t -> existing(t).and(Sets.of(within(region))));
            }
            case 4 -> {
                List<String> listed =
                        IntStream.rangeClosed(0, random.nextInt(4))
                                .mapToObj(i -> anyone().alpha3())
                                .toList();
                return new Written(
                        "list:" + String.join(",", listed),
                        t -> existing(t).and(Sets.of(Set.copyOf(listed))));
            }
            default -> {
                List<String> codes = List.copyOf(saved.keySet());
                String code = codes.get(random.nextInt(codes.size()));
                return new Written("cohort:" + code, saved.get(code).meaning);
            }
        }
    }

    private Sets existing(Time time) {
        return known.computeIfAbsent(
                new Asked("", time),
                asked ->
                        Sets.of(
                                ALL.stream()
                                        .filter(c -> time.whole || time.anyDay(c::existedOn))
                                        .map(Country::alpha3)
                                        .collect(Collectors.toSet())));
    }

    private Sets partners(String program, Time time) {
        return known.computeIfAbsent(
                new Asked(program, time),
                asked ->
                        new Sets(
                                partners(program, p -> isSure(p.tenure(), time)),
                                Sets.either(
                                        partners(
                                                program,
                                                p -> time.anyDay(d -> isPossible(p.tenure(), d))),
                                        unnamed(program))));
    }

    /** Anybody who is not known as a partner may be one of those that no source names. */
    private Set<String> unnamed(String program) {
        return program.equals(PARTIAL)
                ? Sets.less(
                        ALL.stream().map(Country::alpha3).collect(Collectors.toSet()),
                        partners(program, p -> true))
                : Set.of();
    }

    /** On some day of the time, whether or not one knows on which. */
    private static boolean isSure(Tenure tenure, Time time) {
        boolean onlyThen =
                time.whole
                        || time.anyDay(d -> isPossible(tenure, d))
                                && !isPossible(tenure, time.from.minusDays(1))
                                && !isPossible(tenure, time.to.plusDays(1));
        return onlyThen || time.anyDay(d -> isSure(tenure, d));
    }

    private Set<String> partners(String program, Predicate<Partner> holds) {
        return partners.stream()
                .filter(p -> p.program().equals(program) && holds.test(p))
                .map(Partner::country)
                .collect(Collectors.toSet());
    }

    private static boolean isSure(Tenure tenure, LocalDate day) {
        if (!tenure.from().known() || day.isBefore(tenure.from().first())) {
            return false;
        }
        if (tenure.to().known()) {
            return !day.isAfter(tenure.to().last());
        }
        return !tenure.ended() || !day.isAfter(tenure.from().last());
    }

    private static boolean isPossible(Tenure tenure, LocalDate day) {
        boolean begun = !tenure.from().known() || !day.isBefore(tenure.from().first());
        boolean over = tenure.to().known() && day.isAfter(tenure.to().last());
        return begun && !over;
    }

    private static Set<String> within(String region) {
        String m49 =
                Countries.standard().regions().stream()
                        .filter(r -> region.replace("\"", "").equals(r.name()))
                        .map(r -> r.m49())
                        .findFirst()
                        .orElse(region);
        return Countries.standard().within(m49).stream()
                .map(Country::alpha3)
                .collect(Collectors.toSet());
    }

    private Partner partner() {
        LocalDate from = day();
        Day begin =
                switch (random.nextInt(8)) {
                    case 0 -> Day.UNKNOWN;
                    case 1 -> new Day(from.toString(), "month");
                    default -> new Day(from.toString(), null);
                };
        Day end =
                random.nextInt(3) == 0
                        ? Day.UNKNOWN
                        : new Day(from.plusDays(random.nextInt(20)).toString(), null);
        boolean ended = random.nextInt(4) == 0;
        String program = PROGRAMS.get(random.nextInt(PROGRAMS.size()));
        return new Partner(program, partnerOf().alpha3(), new Tenure(begin, end, ended));
    }

    /** Few enough that many are in several programs, or in one twice. */
    private Country partnerOf() {
        return ALL.get(random.nextInt(40) * 6);
    }

    private Country anyone() {
        return ALL.get(random.nextInt(ALL.size()));
    }

    private String blank() {
        return random.nextBoolean() ? " " : "";
    }
}
