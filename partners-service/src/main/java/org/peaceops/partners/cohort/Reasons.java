package org.peaceops.partners.cohort;

import static org.peaceops.partners.cohort.Judgement.Standing.IN;
import static org.peaceops.partners.cohort.Judgement.Standing.OUT;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.peaceops.codelists.Country;
import org.peaceops.partners.cohort.Judgement.Standing;
import org.peaceops.partners.partnership.Tenure;

/** Why a country is in or out: what holds of it by those atoms alone that decide. */
final class Reasons {

    private final Judgement judgement;
    private final Set<String> found = new LinkedHashSet<>();
    private final Set<Expression> told = Collections.newSetFromMap(new IdentityHashMap<>());

    private Reasons(Judgement judgement) {
        this.judgement = judgement;
    }

    static String of(Expression expression, Judgement judgement) {
        Reasons reasons = new Reasons(judgement);
        reasons.tell(expression);
        return String.join("; ", reasons.found);
    }

    private void tell(Expression expression) {
        // a saved cohort may be named many times over
        if (!told.add(expression)) {
            return;
        }
        switch (expression) {
            case Expression.Saved named -> tell(judgement.grounds().saved().get(named.code()));
            case Expression.Not not -> tellNot(not);
            case Expression.And and -> tellBoth(and, and.left(), and.right(), IN);
            case Expression.Without without ->
                    tellBoth(without, without.left(), without.right(), OUT);
            case Expression.Or or -> tellEither(or);
            case Expression.OfProgram named -> found.add(partnering(named.program()));
            case Expression.InRegion named ->
                    found.add(member(named, named.countries(), "in " + named.label()));
            case Expression.Listed named ->
                    found.add(member(named, named.countries(), "in the list"));
            case Expression.All all ->
                    found.add(standing(all) == IN ? "among all countries" : existence());
        }
    }

    /**
     * Both decide where the whole holds, else whichever keeps it from holding.
     *
     * @param wanted what the right must be
     */
    private void tellBoth(Expression whole, Expression left, Expression right, Standing wanted) {
        boolean leftBars = standing(left) != IN;
        boolean rightBars = standing(right) != wanted;
        boolean both = standing(whole) == IN || !leftBars && !rightBars;
        if (both || leftBars) {
            tell(left);
        }
        if (both || rightBars) {
            tell(right);
        }
    }

    private void tellEither(Expression.Or or) {
        boolean byLeft = standing(or.left()) == IN;
        boolean byRight = standing(or.right()) == IN;
        boolean byOne = byLeft || byRight;
        if (byLeft || !byOne) {
            tell(or.left());
        }
        if (byRight || !byOne) {
            tell(or.right());
        }
    }

    private void tellNot(Expression.Not not) {
        if (judgement.existence() == OUT) {
            found.add(existence());
        } else {
            tell(not.of());
        }
    }

    private Standing standing(Expression expression) {
        return judgement.standing(expression);
    }

    private String member(Expression atom, Set<Country> countries, String words) {
        if (!countries.contains(judgement.country())) {
            return "not " + words;
        }
        return standing(atom) == IN ? words : existence();
    }

    private String existence() {
        return "%s, so not %s"
                .formatted(Existence.words(judgement.country(), deciding()), deciding().words());
    }

    private String partnering(String program) {
        List<Tenure> tenures =
                judgement.grounds().tenures().of(program, judgement.country().alpha3());
        if (tenures.isEmpty()) {
            return judgement.grounds().partial().contains(program)
                    ? "no partnership in %s is known, nor are all its partners".formatted(program)
                    : "no partnership in %s is known".formatted(program);
        }
        boolean out = tenures.stream().noneMatch(this::mayDecide);
        String all =
                tenures.stream()
                        .filter(tenure -> out || mayDecide(tenure))
                        .map(tenure -> tenure.words() + vaguely(tenure))
                        .collect(Collectors.joining(" and "));
        return "in %s %s%s".formatted(program, all, out ? ", so not " + deciding().words() : "");
    }

    private boolean mayDecide(Tenure tenure) {
        return deciding().meets(Judgement.during(tenure).possible());
    }

    private String vaguely(Tenure tenure) {
        Period deciding = deciding();
        boolean vague =
                deciding.from() != null
                        && deciding.from().equals(deciding.to())
                        && (tenure.from().vaguelyHolds(deciding.from())
                                || tenure.to().vaguelyHolds(deciding.from()));
        return vague ? " (the exact day is not stated)" : "";
    }

    private Period deciding() {
        return judgement.grounds().deciding();
    }
}
