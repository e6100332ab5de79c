package org.peaceops.metrics.indicator;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.peaceops.metrics.indicator.SideResult.BothEnds;
import org.peaceops.metrics.indicator.SideResult.LeaveOneOut;
import org.peaceops.metrics.time.Period;

/** An indicator of one cohort over one period: the members' parts and what they come to. */
final class Figure {

    private final Formula formula;
    private final Side side;
    private final Period period;
    private final Inputs in;
    private final List<Part> counted;
    private final List<Part> excluded;
    private final Amount amount;

    /**
     * @param within countries of the regions asked for; none: any
     */
    Figure(Formula formula, Side side, Period period, Inputs in, Set<String> within) {
        this.formula = formula;
        this.side = side;
        this.period = period;
        this.in = in;
        List<Part> parts =
                side.members().stream()
                        .map(
                                m ->
                                        within.isEmpty() || within.contains(m.country())
                                                ? formula.part(m, period, in)
                                                : Part.excluded(m, "outside-regions", null, null))
                        .toList();
        this.counted = parts.stream().filter(Part::counts).toList();
        this.excluded = parts.stream().filter(p -> !p.counts()).toList();
        this.amount = formula.sum(counted, period, in);
    }

    List<Part> counted() {
        return counted;
    }

    Side side() {
        return side;
    }

    Period period() {
        return period;
    }

    List<String> notes() {
        return formula.notes(counted, period, in).stream()
                .map(note -> "%s, %s".formatted(side.name(), note))
                .toList();
    }

    /** The first baseline of all; that of the period when no member has one. */
    YearMonth firstMonth() {
        return counted.stream()
                .map(p -> p.first(period))
                .min(YearMonth::compareTo)
                .orElse(period.first());
    }

    /** Null when either cannot be said. */
    BigDecimal lessThan(Figure other) {
        return amount.value() == null || other.amount.value() == null
                ? null
                : amount.value().subtract(other.amount.value());
    }

    SideResult result(boolean withMembers, boolean withRange) {
        return new SideResult(
                side.name(),
                amount.value(),
                amount.numerator(),
                amount.denominator(),
                amount.formula(),
                amount.why(),
                counted.size(),
                withMembers ? counted.stream().map(MemberView::of).toList() : null,
                withMembers ? excluded.stream().map(MemberView::of).toList() : null,
                bothEnds(),
                formula.changes(counted, period, in),
                formula.targets(counted, period, in),
                withRange ? range() : null);
    }

    private BothEnds bothEnds() {
        List<Part> oneEnded = counted.stream().filter(Figure::hasOneEnd).toList();
        if (oneEnded.isEmpty()) {
            return null;
        }
        List<Part> others = counted.stream().filter(p -> !hasOneEnd(p)).toList();
        Amount without = formula.sum(others, period, in);
        return new BothEnds(
                without.value(),
                without.formula(),
                oneEnded.stream().map(p -> p.member().country()).toList());
    }

    private static boolean hasOneEnd(Part part) {
        return part.start() != null && part.start().known() != part.end().known();
    }

    private LeaveOneOut range() {
        BigDecimal lowest = null;
        BigDecimal highest = null;
        String lowestWithout = null;
        String highestWithout = null;
        for (Part part : counted) {
            List<Part> others = new ArrayList<>(counted);
            others.remove(part);
            BigDecimal value = formula.sum(others, period, in).value();
            if (value != null && (lowest == null || value.compareTo(lowest) < 0)) {
                lowest = value;
                lowestWithout = part.member().country();
            }
            if (value != null && (highest == null || value.compareTo(highest) > 0)) {
                highest = value;
                highestWithout = part.member().country();
            }
        }
        return new LeaveOneOut(lowest, lowestWithout, highest, highestWithout);
    }
}
