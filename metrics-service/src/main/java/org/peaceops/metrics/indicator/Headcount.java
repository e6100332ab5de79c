package org.peaceops.metrics.indicator;

import static org.peaceops.metrics.indicator.Amount.plain;

import java.math.BigDecimal;
import java.util.List;
import org.peaceops.metrics.time.Period;

/** Persons on the last day of the month. */
final class Headcount implements Formula {

    @Override
    public Shape shape() {
        return Shape.STATE;
    }

    @Override
    public Part part(Member member, Period period, Inputs in) {
        Reading reading = in.reading(member, period.last());
        return reading.known()
                ? Part.state(member, reading, reading.value(), 0)
                        .valued(BigDecimal.valueOf(reading.value()))
                : Part.excluded(member, reading.status(), null, reading);
    }

    @Override
    public Amount sum(List<Part> parts, Period period, Inputs in) {
        if (parts.isEmpty()) {
            return Amount.none("no member has a number");
        }
        BigDecimal sum = Part.numerators(parts);
        return Amount.of(sum, Part.terms(parts) + " = " + plain(sum));
    }
}
