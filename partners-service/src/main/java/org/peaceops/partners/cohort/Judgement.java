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

        /** The same, judged day by day. */
        Grounds daily() {
            return new Grounds(Membership.AS_JOINED, deciding, saved, tenures, partial);
        }
    }

    private final Grounds grounds;
    private final Country country;
    private final Presence existing;
    private final Map<Expression, Presence> judged = new IdentityHashMap<>();

    Judgement(Grounds grounds, Country country) {
        this.grounds = grounds;
        this.country = country;
        this.existing = judged(Presence.surely(Existence.of(country)));
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
        return standing(existing);
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
            case Expression.All all -> existing;
            case Expression.OfProgram named -> partnering(named.program());
            case Expression.InRegion named -> existing(named.countries().contains(country));
            case Expression.Listed named -> existing(named.countries().contains(country));
            case Expression.Saved named -> presence(grounds.saved().get(named.code()));
            case Expression.Not not -> existing.and(presence(not.of()).not());
            case Expression.And and -> presence(and.left()).and(presence(and.right()));
            case Expression.Or or -> presence(or.left()).or(presence(or.right()));
            case Expression.Without without ->
                    presence(without.left()).and(presence(without.right()).not());
        };
    }

    private Presence existing(boolean named) {
        return named ? existing : Presence.NEVER;
    }

    private Presence partnering(String program) {
        List<Tenure> known = grounds.tenures().of(program, country.alpha3());
        if (known.isEmpty() && grounds.partial().contains(program)) {
            // it may be one of the partners that no source names
            return judged(Presence.UNKNOWN);
        }
        Presence all = Presence.NEVER;
        for (Tenure tenure : known) {
            all = all.or(judged(tenure));
        }
        return all;
    }

    /**
     * Within a period that holds every day on which it may have run, it ran, if on unknown days.
     */
    private Presence judged(Tenure tenure) {
        Presence days = during(tenure);
        return grounds.membership() != Membership.AS_JOINED
                        && grounds.deciding().holds(days.possible())
                ? Presence.ALWAYS
                : judged(days);
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

    static Presence during(Tenure tenure) {
        Tenure.Span possible = tenure.possible();
        return new Presence(
                tenure.sure()
                        .map(days -> Timeline.between(days.from(), days.to()))
                        .orElse(Timeline.NEVER),
                Timeline.between(possible.from(), possible.to()));
    }
}
