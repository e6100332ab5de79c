package org.peaceops.partners.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.peaceops.partners.cohort.RandomCohorts.Sets;
import org.peaceops.partners.cohort.RandomCohorts.Time;
import org.peaceops.partners.cohort.RandomCohorts.Written;

/** To repeat a run, give its seed: {@code -Dcohorts.seed=…}. */
class CohortPropertyTest {

    private static final int EXPRESSIONS = 10_000;
    private static final int WORLDS = 20;
    private static final Set<String> UNDATED = Set.of("not-known", "never-at-once");

    @Test
    void randomExpressionsAgreeWithPlainSets() {
        long seed = Long.getLong("cohorts.seed", System.nanoTime());
        System.out.println("cohorts.seed=" + seed);
        Random random = new Random(seed);
        int withMembers = 0;
        for (int world = 0; world < WORLDS; world++) {
            RandomCohorts cohorts = new RandomCohorts(random);
            for (int i = 0; i < EXPRESSIONS / WORLDS; i++) {
                Membership membership = Membership.values()[i % Membership.values().length];
                withMembers += agree(cohorts, cohorts.expression(3), membership, seed) ? 1 : 0;
            }
        }
        assertThat(withMembers).isBetween(EXPRESSIONS / 4, EXPRESSIONS - EXPRESSIONS / 20);
    }

    /** Whether the cohort has members at all. */
    private static boolean agree(
            RandomCohorts cohorts, Written written, Membership membership, long seed) {
        LocalDate one = cohorts.day();
        LocalDate other = cohorts.day();
        boolean whole = membership == Membership.EVER && cohorts.oneIn(3);
        Period period = one.isBefore(other) ? new Period(one, other) : new Period(other, one);
        Period deciding = whole ? new Period(null, null) : membership.deciding(period);
        var resolver = resolver(cohorts, written.text(), membership, deciding);
        Set<String> members =
                resolver.members().stream()
                        .map(ResolvedCohort.Member::country)
                        .collect(Collectors.toCollection(TreeSet::new));
        String about = "seed %d, %s, %s: %s".formatted(seed, membership, deciding, written.text());
        if (membership != Membership.AS_JOINED) {
            Sets plain =
                    written.meaning()
                            .apply(whole ? Time.ALL : new Time(deciding.from(), deciding.to()));
            assertThat(members).as(about).isEqualTo(new TreeSet<>(plain.sure()));
            assertThat(resolver.leftOut())
                    .as(about)
                    .noneMatch(left -> members.contains(left.country()))
                    .allMatch(left -> left.mayBeIn() == plain.possible().contains(left.country()));
        } else {
            Set<String> everSeen = new TreeSet<>();
            deciding.from()
                    .datesUntil(deciding.to().plusDays(1))
                    .forEach(
                            day -> {
                                Set<String> plain =
                                        written.meaning().apply(new Time(day, day)).sure();
                                everSeen.addAll(plain);
                                assertThat(joinedOn(day, resolver))
                                        .as("%s on %s", about, day)
                                        .isEqualTo(new TreeSet<>(plain));
                            });
            assertThat(members).as(about).isEqualTo(everSeen);
        }
        assertThat(resolver.members())
                .as(about)
                .allMatch(m -> !m.reason().isEmpty())
                .allMatch(m -> m.periods().isEmpty() == UNDATED.contains(m.dates()));
        assertThat(resolver.leftOut()).as(about).allMatch(m -> !m.reason().isEmpty());
        return !members.isEmpty();
    }

    private static CohortResolver resolver(
            RandomCohorts cohorts, String text, Membership membership, Period deciding) {
        Expression expression = ExpressionParser.parse(text);
        Map<String, Expression> saved = cohorts.saved().reachedFrom(text, expression);
        return new CohortResolver(
                expression,
                new Judgement.Grounds(
                        membership,
                        deciding,
                        saved,
                        cohorts.tenures(),
                        Set.of(RandomCohorts.PARTIAL)));
    }

    private static Set<String> joinedOn(LocalDate day, CohortResolver resolver) {
        return resolver.members().stream()
                .filter(
                        m ->
                                m.periods().stream()
                                        .anyMatch(
                                                p ->
                                                        Timeline.between(p.from(), p.to())
                                                                .meets(day, day)))
                .map(ResolvedCohort.Member::country)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
