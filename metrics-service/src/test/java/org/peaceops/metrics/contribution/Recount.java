package org.peaceops.metrics.contribution;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.peaceops.codelists.Countries;

/** A summary counted by hand: one observation after the other, in plain loops. */
final class Recount {

    /** An observation as {@code /contributions} shows it; its sex where it stands for one. */
    record Observation(
            YearMonth month,
            String country,
            String mission,
            String type,
            Integer female,
            Integer male,
            Integer total,
            String sex) {

        Observation of(String one, Integer persons) {
            return new Observation(month, country, mission, type, null, null, persons, one);
        }
    }

    /** What is asked, as the test made it up. */
    record Question(
            YearMonth from,
            YearMonth to,
            List<String> groupBy,
            String statistic,
            String sex,
            Integer top,
            String by,
            String change) {

        String period() {
            return groupBy.stream()
                    .filter(
                            List.of("month", "quarter", "year", "us-fiscal-year", "un-year")
                                    ::contains)
                    .findFirst()
                    .orElse(null);
        }

        List<String> keys() {
            return groupBy.stream().filter(g -> !g.equals(period())).toList();
        }
    }

    /** A row: its period, its keys, the months in it with their observations. */
    record Cell(
            String period,
            List<String> keys,
            boolean rest,
            int members,
            Map<YearMonth, List<Observation>> months) {}

    private final Question question;
    private final Map<String, String> hosts;

    Recount(Question question, Map<String, String> hosts) {
        this.question = question;
        this.hosts = hosts;
    }

    /** Every row with its numbers, by key, in no other order. */
    List<Map<String, Object>> rows(List<Observation> filtered) {
        List<Observation> all = bySex(filtered);
        List<Cell> cells = cells(all, m -> m);
        Map<String, List<List<String>>> tops = new TreeMap<>();
        cells = gathered(cells, tops, true);
        List<Cell> before =
                question.change == null ? List.of() : gathered(before(all), tops, false);
        Map<String, BigDecimal> whole = new TreeMap<>();
        for (Cell cell : cells) {
            BigDecimal part = additive(cell);
            if (part != null) {
                whole.merge(cell.period, part, BigDecimal::add);
            }
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Cell cell : cells) {
            Cell former =
                    before.stream()
                            .filter(b -> b.period.equals(cell.period) && b.keys.equals(cell.keys))
                            .findFirst()
                            .orElse(null);
            rows.add(row(cell, whole.get(cell.period), former));
        }
        return rows;
    }

    private List<Observation> bySex(List<Observation> all) {
        if (question.sex == null && !question.groupBy.contains("sex")) {
            return all;
        }
        List<Observation> split = new ArrayList<>();
        for (Observation o : all) {
            split.add(o.of("female", o.female));
            split.add(o.of("male", o.male));
            int unknown = unknown(o);
            if (unknown != 0) {
                split.add(o.of("not-reported", unknown));
            }
        }
        return split.stream()
                .filter(o -> question.sex == null || o.sex.equals(question.sex))
                .toList();
    }

    private static int unknown(Observation o) {
        if (o.total == null || o.female != null && o.male != null) {
            return 0;
        }
        return o.total - (o.female == null ? 0 : o.female) - (o.male == null ? 0 : o.male);
    }

    /**
     * @param shift from a month asked for to the month that is read
     */
    private List<Cell> cells(List<Observation> all, UnaryOperator<YearMonth> shift) {
        Map<String, Map<List<String>, Map<YearMonth, List<Observation>>>> periods =
                new LinkedHashMap<>();
        Map<YearMonth, List<Observation>> byMonth =
                all.stream().collect(groupingBy(Observation::month));
        for (YearMonth m = question.from; !m.isAfter(question.to); m = m.plusMonths(1)) {
            var groups = periods.computeIfAbsent(label(m), p -> new LinkedHashMap<>());
            if (question.keys().isEmpty()) {
                groups.computeIfAbsent(List.of(), k -> new TreeMap<>());
            }
            YearMonth read = shift.apply(m);
            for (Observation o : byMonth.getOrDefault(read, List.of())) {
                groups.computeIfAbsent(key(o), k -> new TreeMap<>())
                        .computeIfAbsent(read, r -> new ArrayList<>())
                        .add(o);
            }
        }
        List<Cell> cells = new ArrayList<>();
        periods.forEach(
                (period, groups) ->
                        groups.forEach(
                                (key, months) ->
                                        cells.add(new Cell(period, key, false, 0, months))));
        return cells;
    }

    private List<Cell> before(List<Observation> all) {
        int back = back();
        if (back == 0) {
            YearMonth month = YearMonth.parse(question.change);
            // each observation of the one month once, whatever the months of the period
            List<Cell> cells = new ArrayList<>();
            for (Cell cell : cells(all, m -> month)) {
                Map<YearMonth, List<Observation>> once = new TreeMap<>();
                cell.months.forEach((m, list) -> once.put(m, list.stream().distinct().toList()));
                cells.add(new Cell(cell.period, cell.keys, false, 0, once));
            }
            return cells;
        }
        return cells(all, m -> m.minusMonths(back));
    }

    private int back() {
        int range =
                (int) (question.from.until(question.to, java.time.temporal.ChronoUnit.MONTHS) + 1);
        return switch (question.change) {
            case "year-before" -> 12;
            case "previous" ->
                    switch (question.period()) {
                        case null -> range;
                        case "month" -> 1;
                        case "quarter" -> 3;
                        default -> 12;
                    };
            default -> 0;
        };
    }

    private List<Cell> gathered(
            List<Cell> cells, Map<String, List<List<String>>> tops, boolean decide) {
        if (question.top == null) {
            return cells;
        }
        List<Cell> gathered = new ArrayList<>();
        cells.stream()
                .collect(
                        groupingBy(
                                Cell::period, TreeMap::new, java.util.stream.Collectors.toList()))
                .forEach(
                        (period, group) -> {
                            if (decide) {
                                tops.put(
                                        period,
                                        group.stream()
                                                .sorted(
                                                        comparing(
                                                                        (Cell c) ->
                                                                                number(c) == null
                                                                                        ? BigDecimal
                                                                                                .valueOf(
                                                                                                        -1)
                                                                                        : number(c))
                                                                .reversed()
                                                                .thenComparing(
                                                                        c ->
                                                                                String.join(
                                                                                        "\t",
                                                                                        c.keys)))
                                                .limit(question.top)
                                                .map(Cell::keys)
                                                .toList());
                            }
                            List<List<String>> top = tops.getOrDefault(period, List.of());
                            Map<YearMonth, List<Observation>> others = new TreeMap<>();
                            int members = 0;
                            for (Cell cell : group) {
                                if (top.contains(cell.keys)) {
                                    gathered.add(cell);
                                } else {
                                    members++;
                                    cell.months.forEach(
                                            (m, list) ->
                                                    others.computeIfAbsent(
                                                                    m, x -> new ArrayList<>())
                                                            .addAll(list));
                                }
                            }
                            if (members > 0) {
                                gathered.add(
                                        new Cell(
                                                period,
                                                question.keys().stream().map(k -> "other").toList(),
                                                true,
                                                members,
                                                others));
                            }
                        });
        return gathered;
    }

    private Map<String, Object> row(Cell cell, BigDecimal whole, Cell former) {
        Map<String, Object> row = new TreeMap<>();
        if (question.period() != null) {
            row.put(question.period().equals("month") ? "month" : "period", cell.period);
        }
        for (int i = 0; i < cell.keys.size(); i++) {
            row.put(question.keys().get(i), cell.keys.get(i));
        }
        if (question.top != null) {
            row.put("rest", cell.rest);
            row.put("members", cell.rest ? cell.members : null);
        }
        int decimals = "average".equals(question.statistic) ? 2 : 0;
        row.put("total", rounded(over(cell, o -> o.total), decimals));
        row.put("reportedValues", count(cell, o -> o.total != null));
        row.put("notReportedValues", count(cell, o -> o.total == null));
        row.put("months", reportedMonths(cell).size());
        row.put("status", over(cell, o -> o.total) == null ? "not-reported" : "reported");
        if (question.sex == null && !question.groupBy.contains("sex")) {
            row.put("female", rounded(over(cell, o -> o.female), decimals));
            row.put("male", rounded(over(cell, o -> o.male), decimals));
            row.put(
                    "womenPercent",
                    percent(
                            additive(cell, o -> o.male == null ? null : o.female),
                            additive(
                                    cell,
                                    o ->
                                            o.female == null || o.male == null
                                                    ? null
                                                    : o.female + o.male)));
        }
        row.put("share", percent(additive(cell), whole));
        if (question.change != null) {
            BigDecimal now = number(cell);
            BigDecimal then = former == null ? null : number(former);
            row.put("change.baseline", rounded(then, decimals));
            row.put(
                    "change.absolute",
                    now == null || then == null ? null : rounded(now.subtract(then), decimals));
            row.put(
                    "change.percent",
                    now == null || then == null ? null : percent(now.subtract(then), then));
        }
        return row;
    }

    private BigDecimal number(Cell cell) {
        return over(
                cell,
                question.by == null || question.by.equals("total") ? o -> o.total : o -> o.female);
    }

    private BigDecimal additive(Cell cell) {
        return additive(
                cell,
                question.by == null || question.by.equals("total") ? o -> o.total : o -> o.female);
    }

    private BigDecimal additive(Cell cell, Function<Observation, Integer> of) {
        return "average".equals(question.statistic)
                ? sum(cell.months.values().stream().flatMap(List::stream).toList(), of)
                : over(cell, of);
    }

    /** The statistic over the months of a cell; null when unknown. */
    private BigDecimal over(Cell cell, Function<Observation, Integer> of) {
        List<YearMonth> reported = reportedMonths(cell);
        if (question.statistic == null || question.statistic.equals("personnel-months")) {
            return sum(cell.months.values().stream().flatMap(List::stream).toList(), of);
        }
        return switch (question.statistic) {
            case "end" -> sum(cell.months.getOrDefault(lastMonth(cell), List.of()), of);
            case "average" -> {
                BigDecimal sum =
                        sum(cell.months.values().stream().flatMap(List::stream).toList(), of);
                yield sum == null || reported.isEmpty()
                        ? null
                        : sum.divide(BigDecimal.valueOf(reported.size()), 20, RoundingMode.HALF_UP);
            }
            default -> {
                YearMonth peak = null;
                for (YearMonth m : reported) {
                    if (peak == null
                            || sum(cell.months.get(m), o -> o.total)
                                            .compareTo(sum(cell.months.get(peak), o -> o.total))
                                    > 0) {
                        peak = m;
                    }
                }
                yield peak == null ? null : sum(cell.months.get(peak), of);
            }
        };
    }

    private YearMonth lastMonth(Cell cell) {
        YearMonth last = null;
        for (YearMonth m = question.from; !m.isAfter(question.to); m = m.plusMonths(1)) {
            if (label(m).equals(cell.period)) {
                last = m;
            }
        }
        if (last != null
                && question.change != null
                && cell.months.keySet().stream()
                        .noneMatch(
                                m ->
                                        label(m).equals(cell.period)
                                                && !m.isBefore(question.from)
                                                && !m.isAfter(question.to))) {
            int back = back();
            return back == 0 ? YearMonth.parse(question.change) : last.minusMonths(back);
        }
        return last;
    }

    private static List<YearMonth> reportedMonths(Cell cell) {
        return cell.months.entrySet().stream()
                .filter(e -> e.getValue().stream().anyMatch(o -> o.total != null))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static int count(Cell cell, java.util.function.Predicate<Observation> which) {
        return (int) cell.months.values().stream().flatMap(List::stream).filter(which).count();
    }

    private static BigDecimal sum(List<Observation> list, Function<Observation, Integer> of) {
        BigDecimal sum = null;
        for (Observation o : list) {
            if (of.apply(o) != null) {
                sum = (sum == null ? BigDecimal.ZERO : sum).add(BigDecimal.valueOf(of.apply(o)));
            }
        }
        return sum;
    }

    private static BigDecimal rounded(BigDecimal number, int decimals) {
        return number == null ? null : number.setScale(decimals, RoundingMode.HALF_UP);
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part == null || whole == null || whole.signum() == 0
                ? null
                : part.multiply(BigDecimal.valueOf(100))
                        .divide(whole, 16, RoundingMode.HALF_UP)
                        .setScale(2, RoundingMode.HALF_UP);
    }

    private String label(YearMonth m) {
        int year = m.getYear();
        int month = m.getMonthValue();
        return switch (question.period()) {
            case null -> "";
            case "month" -> m.toString();
            case "quarter" -> year + "-Q" + (month <= 3 ? 1 : month <= 6 ? 2 : month <= 9 ? 3 : 4);
            case "year" -> "" + year;
            case "us-fiscal-year" -> "FY" + (month >= 10 ? year + 1 : year);
            default ->
                    month >= 7
                            ? year + "/" + ("" + (year + 1)).substring(2)
                            : (year - 1) + "/" + ("" + year).substring(2);
        };
    }

    private List<String> key(Observation o) {
        return question.keys().stream().map(k -> key(o, k)).toList();
    }

    private String key(Observation o, String dimension) {
        var country = Countries.standard().byAlpha3(o.country).orElseThrow();
        return switch (dimension) {
            case "country" -> o.country;
            case "region" -> country.region().m49();
            case "subregion" -> country.subregion().m49();
            case "mission" -> o.mission;
            case "hostCountry" -> hosts.get(o.mission);
            case "personnelType" -> o.type;
            case "personnelGroup" -> o.type.contains("police") ? "police" : "military";
            default -> o.sex;
        };
    }
}
