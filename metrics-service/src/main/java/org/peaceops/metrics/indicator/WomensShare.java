package org.peaceops.metrics.indicator;

import java.util.List;
import org.peaceops.metrics.time.Period;

/** Women among the persons whose sex is known. */
final class WomensShare implements Formula {

    @Override
    public Shape shape() {
        return Shape.STATE;
    }

    @Override
    public Part part(Member member, Period period, Inputs in) {
        Reading women = in.reading(member, period.last(), Measure.FEMALE);
        if (!women.known()) {
            return Part.excluded(member, women.status(), null, women);
        }
        Count count = in.counts().count(member.country(), period.last());
        Part part = Part.state(member, women, count.women(), count.ofKnownSex());
        return count.ofKnownSex() == 0
                ? part
                : part.valued(Amount.percentage(part.numerator(), part.denominator()));
    }

    @Override
    public Amount sum(List<Part> parts, Period period, Inputs in) {
        return Amount.percent(Part.numerators(parts), Part.denominators(parts), "persons");
    }
}
