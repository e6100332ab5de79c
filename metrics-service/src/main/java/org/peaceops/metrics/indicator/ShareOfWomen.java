package org.peaceops.metrics.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.peaceops.metrics.time.Period;

/** The members' women among all women deployed, whoever sent them. */
final class ShareOfWomen implements Formula {

    private final Headcount women = new Headcount();

    @Override
    public Shape shape() {
        return Shape.STATE;
    }

    @Override
    public boolean needsEveryone() {
        return true;
    }

    @Override
    public Part part(Member member, Period period, Inputs in) {
        Part part = women.part(member, period, in);
        BigDecimal all = all(period, in);
        return part.counts() && all.signum() > 0
                ? part.valued(Amount.percentage(part.numerator(), all))
                : part.valued(null);
    }

    @Override
    public Amount sum(List<Part> parts, Period period, Inputs in) {
        return parts.isEmpty()
                ? Amount.none("no member has a number")
                : Amount.percent(Part.numerators(parts), all(period, in), "women");
    }

    private static BigDecimal all(Period period, Inputs in) {
        return BigDecimal.valueOf(in.counts().all(period.last()).women());
    }
}
