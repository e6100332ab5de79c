package org.peaceops.partners.cohort;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peaceops.codelists.Country;
import org.peaceops.partners.partnership.Tenure;
import org.peaceops.partners.partnership.Tenures;

/** Whether one country is in, by one way of counting; each part of an expression judged once. */
final class Judgement {

    /** What a country is to an expression. */
    enum Standing {
        IN,
        OUT,
        /** No source says. */
        UNSURE
    }

    /**
     * What every country is judged by.
     *
     * @param deciding days that decide
     * @param saved cohorts that are named, by code
     * @param tenures of the programs that are named
     * @param partial those of them of which not all partners are known
     */
    record Grounds(
            Membership membership,
            Period deciding,
            Map<String, Expression> saved,
            Tenures tenures,
            Set<String> partial) {

        Grounds(
                Membership membership,
                Period deciding,
                Map<String, Expression> saved,
                Tenures tenures) {
            this(membership, deciding, saved, tenures, Set.of());
        }
    }

    private final Grounds grounds;
    private final Country country;
    private final Map<Expression, Presence> judged = new IdentityHashMap<>();

    Judgement(Grounds grounds, Country country) {
        this.grounds = grounds;
        this.country = country;
    }

    Country country() {
        return country;
    }

    Grounds grounds() {
        return grounds;
    }

    Standing standing(Expression expression) {
        return standing(presence(expression));
    }

    Standing existence() {
        return standing(existing());
    }

    Presence presence(Expression expression) {
        Presence known = judged.get(expression);
        if (known == null) {
            known = judge(expression);
            judged.put(expression, known);
        }
        return known;
    }

    private Presence judge(Expression expression) {
        return switch (expression) {
            case Expression.All all -> existing();
            case Expression.OfProgram named -> partnering(named.program());
            case Expression.InRegion named -> existing(named.countries().contains(country));
            case Expression.Listed named -> existing(named.countries().contains(country));
            case Expression.Saved named -> presence(grounds.saved().get(named.code()));
            case Expression.Not not -> existing().and(presence(not.of()).not());
            case Expression.And and -> presence(and.left()).and(presence(and.right()));
            case Expression.Or or -> presence(or.left()).or(presence(or.right()));
            case Expression.Without without ->
                    presence(without.left()).and(presence(without.right()).not());
        };
    }

    private Presence existing(boolean named) {
        return named ? existing() : Presence.NEVER;
    }

    private Presence existing() {
        return judged(Presence.surely(Timeline.between(country.from(), country.to())));
    }

    private Presence partnering(String program) {
        List<Tenure> known = grounds.tenures().of(program, country.alpha3());
        // it may be one of the partners that no source names
        Presence all =
                known.isEmpty() && grounds.partial().contains(program)
                        ? new Presence(Timeline.NEVER, Timeline.ALWAYS)
                        : Presence.NEVER;
        for (Tenure tenure : known) {
            all = all.or(during(tenure));
        }
        return judged(all);
    }

    private Presence judged(Presence atom) {
        return grounds.membership().judged(atom, grounds.deciding());
    }

    private Standing standing(Presence presence) {
        if (grounds.deciding().meets(presence.sure())) {
            return Standing.IN;
        }
        return grounds.deciding().meets(presence.possible()) ? Standing.UNSURE : Standing.OUT;
    }

    /** An unknown begin is sure of no day; an unknown end goes on, unless it is said to be over. */
    static Presence during(Tenure tenure) {
        Timeline possible = Timeline.between(tenure.from().first(), tenure.to().last());
        if (!tenure.from().known()) {
            return new Presence(Timeline.NEVER, possible);
        }
        return tenure.ended() && !tenure.to().known()
                ? new Presence(
                        Timeline.between(tenure.from().first(), tenure.from().last()), possible)
                : Presence.surely(possible);
    }
}
