package org.peaceops.partners.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Riverine units with legal lives whose days are known more or less, or not at all. */
final class RandomUnits {

    private static final List<String> COUNTRIES = List.of("GHA", "SEN", "RWA", "NPL", "BGD");
    private static final LocalDate BEGIN = LocalDate.of(2012, 1, 1);

    /**
     * Something dated, as a file writes it.
     *
     * @param first null: no date
     */
    record Dated(String word, String written, LocalDate first, LocalDate last, String program) {

        boolean isExact() {
            return first != null && first.equals(last);
        }

        private String cell() {
            String mission =
                    List.of("selected", "deploying", "deployed").contains(word) ? " UNMISS" : "";
            return "%s %s%s%s"
                    .formatted(
                            word, written, mission, program == null ? "" : " program:" + program);
        }
    }

    record Unit(
            String id,
            String country,
            List<Dated> life,
            List<Dated> readiness,
            List<Dated> assistance) {}

    private final Random random;

    RandomUnits(long seed) {
        random = new Random(seed);
    }

    List<Unit> some(int count) {
        return IntStream.range(0, count)
                .mapToObj(
                        i ->
                                new Unit(
                                        "unit-" + i,
                                        any(COUNTRIES),
                                        life(),
                                        readiness(),
                                        assistance()))
                .toList();
    }

    LocalDate day() {
        return BEGIN.plusDays(random.nextInt(4_000));
    }

    static String file(List<Unit> units) {
        return units.stream()
                .map(
                        u ->
                                "%s,%s,riverine,A,%s,%s,%s,TEST,x"
                                        .formatted(
                                                u.id,
                                                u.country,
                                                cell(u.life),
                                                cell(u.readiness),
                                                cell(u.assistance)))
                .collect(
                        Collectors.joining(
                                "\n",
                                "id,country,kind,name,life,readiness,assistance,source.code,source.locator\n",
                                "\n"));
    }

    private static String cell(List<Dated> all) {
        return all.stream().map(Dated::cell).collect(Collectors.joining("; "));
    }

    private List<Dated> life() {
        List<UnitState> states = new ArrayList<>();
        List<Dated> life = new ArrayList<>();
        LocalDate day = day();
        for (int i = random.nextInt(7); i >= 0; i--) {
            UnitState state = any(List.copyOf(UnitState.after(states)));
            states.add(state);
            life.add(dated(state.code(), day));
            day = day.plusDays(random.nextInt(500));
        }
        return life;
    }

    private List<Dated> readiness() {
        List<Dated> levels = new ArrayList<>();
        LocalDate day = day();
        for (int i = random.nextInt(4); i > 0; i--) {
            levels.add(dated(ReadinessStep.LEVELS.get((i + 2) % 4), day));
            day = day.plusDays(random.nextInt(500));
        }
        return levels;
    }

    private List<Dated> assistance() {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> dated(any(List.of("training", "funding")), day()))
                .toList();
    }

    private Dated dated(String word, LocalDate day) {
        boolean none = ReadinessStep.LEVELS.contains(word) || random.nextBoolean();
        String program = none ? null : any(List.of("AAA", "BBB"));
        LocalDate month = day.withDayOfMonth(1);
        int fiscal = day.plusMonths(3).getYear();
        return switch (random.nextInt(8)) {
            case 0 -> new Dated(word, "unknown", null, null, program);
            case 1 ->
                    new Dated(
                            word,
                            day.toString().substring(0, 7),
                            month,
                            month.plusMonths(1).minusDays(1),
                            program);
            case 2 ->
                    new Dated(
                            word,
                            "" + day.getYear(),
                            LocalDate.of(day.getYear(), 1, 1),
                            LocalDate.of(day.getYear(), 12, 31),
                            program);
            case 3 ->
                    new Dated(
                            word,
                            "FY" + fiscal,
                            LocalDate.of(fiscal - 1, 10, 1),
                            LocalDate.of(fiscal, 9, 30),
                            program);
            default -> new Dated(word, day.toString(), day, day, program);
        };
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
