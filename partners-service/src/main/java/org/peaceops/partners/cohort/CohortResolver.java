package org.peaceops.partners.cohort;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.peaceops.codelists.Countries;
import org.peaceops.codelists.Country;
import org.peaceops.partners.cohort.Judgement.Grounds;
import org.peaceops.partners.cohort.Judgement.Standing;

/** Judges every country by one expression. */
final class CohortResolver {

    private final Expression expression;
    private final Grounds grounds;
    private final List<ResolvedCohort.Member> members = new ArrayList<>();
    private final List<ResolvedCohort.LeftOut> leftOut = new ArrayList<>();

    CohortResolver(Expression expression, Grounds grounds) {
        this.expression = expression;
        this.grounds = grounds;
        Set<Country> named = named();
        for (Country country : Countries.standard().all()) {
            Judgement judgement = new Judgement(grounds, country);
            Standing standing = judgement.standing(expression);
            if (standing == Standing.IN) {
                members.add(member(judgement));
            } else if (named.contains(country)) {
                leftOut.add(
                        new ResolvedCohort.LeftOut(
                                country.alpha3(),
                                country.name(),
                                standing == Standing.UNSURE,
                                Reasons.of(expression, judgement)));
            }
        }
    }

    List<ResolvedCohort.Member> members() {
        return members;
    }

    List<ResolvedCohort.LeftOut> leftOut() {
        return leftOut;
    }

    /** With the days on which it is in: judged day by day, whatever decides. */
    private ResolvedCohort.Member member(Judgement judgement) {
        Presence daily = new Judgement(grounds.daily(), judgement.country()).presence(expression);
        List<Timeline.Span> spans =
                daily.sure().spans().stream()
                        .filter(s -> grounds.deciding().meets(Timeline.between(s.from(), s.to())))
                        .toList();
        return ResolvedCohort.Member.of(
                judgement.country(),
                Dates.of(spans, grounds.deciding().meets(daily.possible())),
                spans,
                Reasons.of(expression, judgement));
    }

    /** Programs that an expression names, itself or through saved cohorts. */
    static Set<String> programs(Expression expression, Map<String, Expression> saved) {
        Set<String> programs = new LinkedHashSet<>();
        atoms(expression, saved)
                .forEach(
                        atom -> {
                            if (atom instanceof Expression.OfProgram named) {
                                programs.add(named.program());
                            }
                        });
        return programs;
    }

    private Set<Country> named() {
        Set<Country> named = new HashSet<>();
        atoms(expression, grounds.saved())
                .forEach(
                        atom -> {
                            switch (atom) {
                                case Expression.OfProgram of ->
                                        partners(of.program()).forEach(named::add);
                                case Expression.Listed listed -> named.addAll(listed.countries());
                                case Expression.InRegion region ->
                                        existing(region.countries()).forEach(named::add);
                                default -> {}
                            }
                        });
        return named;
    }

    private Stream<Country> partners(String program) {
        return grounds.tenures().partners(program).stream()
                .flatMap(alpha3 -> Countries.standard().byAlpha3(alpha3).stream());
    }

    private Stream<Country> existing(Set<Country> countries) {
        return countries.stream().filter(c -> grounds.deciding().meets(Existence.of(c)));
    }

    private static Stream<Expression> atoms(Expression expression, Map<String, Expression> saved) {
        return Stream.concat(Stream.of(expression), saved.values().stream())
                .flatMap(Expression::atoms);
    }
}
