package org.peaceops.metrics.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.peaceops.metrics.time.Period;

/** Women's share in each category of personnel against the target of a year. */
final class GenderTargetDistance implements Formula {

    private static final int SMALL = 30;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final WomensShare share = new WomensShare();

    @Override
    public Shape shape() {
        return Shape.STATE;
    }

    @Override
    public Counts.Detail detail() {
        return Counts.Detail.PERSONNEL_TYPE;
    }

    @Override
    public Part part(Member member, Period period, Inputs in) {
        return share.part(member, period, in);
    }

    /** Targets are by category, so there is no number for all; the share is that of all. */
    @Override
    public Amount sum(List<Part> parts, Period period, Inputs in) {
        Amount all = share.sum(parts, period, in);
        String why = "targets are by category, see targets";
        return new Amount(null, all.numerator(), all.denominator(), null, why);
    }

    @Override
    public List<TargetDistance> targets(List<Part> parts, Period period, Inputs in) {
        int year = in.targetYear() == null ? period.last().getYear() : in.targetYear();
        return GenderTarget.all().stream()
                .map(t -> distance(t, year, count(t, parts, period, in)))
                .toList();
    }

    @Override
    public List<String> notes(Inputs in, Period last) {
        boolean staffOfficers =
                in.counts().countries().stream()
                        .anyMatch(
                                c ->
                                        in.counts()
                                                .details(c, last.last())
                                                .containsKey("staff-officers"));
        return staffOfficers
                ? List.of()
                : List.of(
                        "The data of %s do not tell staff officers apart; they are counted among the contingents."
                                .formatted(last.last()));
    }

    private static Count count(GenderTarget target, List<Part> parts, Period period, Inputs in) {
        return parts.stream()
                .map(p -> in.counts().details(p.member().country(), period.last()))
                .flatMap(types -> target.personnelTypes().stream().map(types::get))
                .filter(Objects::nonNull)
                .reduce(Count.NONE, Count::plus);
    }

    private static TargetDistance distance(GenderTarget target, int year, Count count) {
        GenderTarget.Published aim = target.of(year);
        boolean known = count.withWomen() > 0;
        BigDecimal women = BigDecimal.valueOf(count.women());
        BigDecimal persons = BigDecimal.valueOf(count.ofKnownSex());
        BigDecimal share = persons.signum() == 0 ? null : Amount.percentage(women, persons);
        boolean measurable = aim != null && share != null;
        return new TargetDistance(
                target.category(),
                target.personnelTypes(),
                year,
                aim == null ? null : aim.percent(),
                aim == null ? null : target.isPublished(year) ? "published" : "interpolated",
                known ? count.women() : null,
                known ? count.ofKnownSex() : null,
                share,
                measurable ? share.subtract(aim.percent()) : null,
                measurable ? needed(women, persons, aim.percent()) : null,
                known && count.ofKnownSex() < SMALL,
                aim == null ? null : aim.source());
    }

    private static long needed(BigDecimal women, BigDecimal persons, BigDecimal percent) {
        return persons.multiply(percent)
                .divide(HUNDRED, 0, RoundingMode.CEILING)
                .subtract(women)
                .max(BigDecimal.ZERO)
                .longValue();
    }
}
