package org.peaceops.metrics.indicator;

import static org.peaceops.metrics.indicator.Amount.plain;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.peaceops.metrics.indicator.CellChange.Kind;
import org.peaceops.metrics.time.Period;

/**
 * The change between two months, cell by cell. The same numbers as in the growth of a sum, so the
 * parts add up to its numerator; cells without a number at one end are told apart, since what they
 * add is no change that anybody saw.
 */
final class Decomposition implements Formula {

    @Override
    public Shape shape() {
        return Shape.CHANGE;
    }

    @Override
    public Counts.Detail detail() {
        return Counts.Detail.MISSION;
    }

    /** Whether a mission opened is not for the cohort alone to say. */
    @Override
    public boolean needsEveryone() {
        return true;
    }

    @Override
    public Part part(Member member, Period period, Inputs in) {
        Part part =
                Growth.between(
                        member,
                        in.reading(member, period.first()),
                        in.reading(member, period.last()),
                        in);
        return part.valued(part.counts() ? part.numerator() : null);
    }

    @Override
    public Amount sum(List<Part> parts, Period period, Inputs in) {
        String missing = Growth.missingEnd(parts);
        if (missing != null) {
            return Amount.none(missing);
        }
        BigDecimal change = Part.numerators(parts);
        BigDecimal start = Part.denominators(parts);
        return Amount.of(
                change,
                "%s − %s = %s".formatted(plain(start.add(change)), plain(start), plain(change)));
    }

    @Override
    public List<ChangePart> changes(List<Part> parts, Period period, Inputs in) {
        Presence start = Presence.in(in.counts(), period.first());
        Presence end = Presence.in(in.counts(), period.last());
        Map<Kind, List<CellChange>> cells =
                parts.stream()
                        .flatMap(p -> cells(p.member().country(), period, in).stream())
                        .filter(c -> c.start() != 0 || c.end() != 0 || c.kind() == Kind.CONTINUING)
                        .map(c -> c.kind() != null ? c : told(c, start, end))
                        .collect(Collectors.groupingBy(CellChange::kind));
        return Arrays.stream(Kind.values())
                .map(kind -> ChangePart.of(kind, cells.getOrDefault(kind, List.of())))
                .toList();
    }

    /** Of one country; those that come or go have no kind yet. */
    private static List<CellChange> cells(String country, Period period, Inputs in) {
        Map<String, Count> before = in.counts().details(country, period.first());
        Map<String, Count> after = in.counts().details(country, period.last());
        Set<String> missions = new TreeSet<>(before.keySet());
        missions.addAll(after.keySet());
        List<CellChange> cells = new ArrayList<>();
        for (String mission : missions) {
            Count start = before.get(mission);
            Count end = after.get(mission);
            cells.add(
                    new CellChange(
                            country,
                            mission,
                            kind(start, end, period, in),
                            persons(start, in),
                            persons(end, in)));
        }
        return cells;
    }

    private static Kind kind(Count start, Count end, Period period, Inputs in) {
        if (isUnknown(start, period.first(), in)) {
            return Kind.REPORTING_BEGAN;
        }
        if (isUnknown(end, period.last(), in)) {
            return Kind.REPORTING_ENDED;
        }
        return hasPersons(start) && hasPersons(end) ? Kind.CONTINUING : null;
    }

    private static boolean isUnknown(Count count, YearMonth month, Inputs in) {
        return count == null ? !in.counts().isKnown(month) : count.with(in.measure()) == 0;
    }

    private static boolean hasPersons(Count count) {
        return count != null && count.persons() > 0;
    }

    private static long persons(Count count, Inputs in) {
        return count == null ? 0 : count.of(in.measure());
    }

    private static CellChange told(CellChange cell, Presence start, Presence end) {
        boolean comes = cell.end() > cell.start();
        Presence other = comes ? start : end;
        Kind kind;
        if (!other.missions().contains(cell.mission())) {
            kind = comes ? Kind.MISSION_OPENED : Kind.MISSION_CLOSED;
        } else if (!other.countries().contains(cell.country())) {
            kind = comes ? Kind.NEW_CONTRIBUTOR : Kind.LEFT_CONTRIBUTOR;
        } else {
            kind = comes ? Kind.NEW_DEPLOYMENT : Kind.ENDED_DEPLOYMENT;
        }
        return new CellChange(cell.country(), cell.mission(), kind, cell.start(), cell.end());
    }

    /** Who and where had somebody in a month, or may have had: who is not reported may. */
    private record Presence(Set<String> countries, Set<String> missions) {

        static Presence in(Counts counts, YearMonth month) {
            Presence presence = new Presence(new TreeSet<>(), new TreeSet<>());
            for (String country : counts.countries()) {
                counts.details(country, month)
                        .forEach(
                                (mission, count) -> {
                                    if (count.persons() > 0 || count.withPersons() == 0) {
                                        presence.countries.add(country);
                                        presence.missions.add(mission);
                                    }
                                });
            }
            return presence;
        }
    }
}
