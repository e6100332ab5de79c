package org.peaceops.metrics.indicator;

import java.math.BigDecimal;
import java.util.List;
import org.peaceops.metrics.time.Period;

/** Countries that have somebody deployed: how many, or how many of all that have. */
final class Contributors implements Formula {

    private final boolean share;

    /**
     * @param share in percent of all contributors
     */
    Contributors(boolean share) {
        this.share = share;
    }

    @Override
    public Shape shape() {
        return Shape.STATE;
    }

    @Override
    public boolean needsEveryone() {
        return share;
    }

    @Override
    public Part part(Member member, Period period, Inputs in) {
        Reading reading = in.reading(member, period.last(), Measure.TOTAL);
        return reading.known()
                ? Part.state(member, reading, reading.value() > 0 ? 1 : 0, 0)
                : Part.excluded(member, reading.status(), null, reading);
    }

    @Override
    public Amount sum(List<Part> parts, Period period, Inputs in) {
        if (parts.isEmpty()) {
            return Amount.none("no member has a number");
        }
        BigDecimal contributors = Part.numerators(parts);
        if (!share) {
            return Amount.of(
                    contributors,
                    "%s of %d members have somebody deployed"
                            .formatted(Amount.plain(contributors), parts.size()));
        }
        return Amount.percent(
                contributors,
                BigDecimal.valueOf(in.counts().contributors(period.last())),
                "contributors");
    }
}
