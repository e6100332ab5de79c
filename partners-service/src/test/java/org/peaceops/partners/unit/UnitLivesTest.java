package org.peaceops.partners.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peaceops.partners.Day;
import org.peaceops.platform.problem.Violation;
import org.peaceops.platform.problem.Violations;

/** The rules of lives, against a table written down apart from them. */
class UnitLivesTest {

    private static final String BEGINNING = "";

    /** What may come after each state; halves are told apart where they meet. */
    private static final Map<String, String> NEXT =
            Map.of(
                    BEGINNING,
                    "pledged assistance-funded equipped trained assessed selected deploying deployed",
                    "pledged",
                    "assistance-funded equipped trained assessed selected deploying deployed",
                    "assistance-funded",
                    "assistance-funded equipped trained assessed selected deploying deployed",
                    "equipped",
                    "trained assessed selected deploying deployed",
                    "trained",
                    "equipped assessed selected deploying deployed",
                    "assessed",
                    "selected deploying deployed",
                    "selected",
                    "deploying deployed withdrawn",
                    "deploying",
                    "deployed withdrawn",
                    "deployed",
                    "withdrawn",
                    "withdrawn",
                    "assessed selected deploying deployed");

    private final Random random = new Random(20260115);

    @Test
    void everyLegalLifeIsAccepted() {
        for (int i = 0; i < 5_000; i++) {
            List<String> life = legalLife();
            assertThat(wrong(life)).as(life.toString()).isEmpty();
        }
    }

    @Test
    void oneIllegalStepIsRefusedByItsPlaceAndWithWhatMayCome() {
        for (int i = 0; i < 5_000; i++) {
            List<String> life = legalLife();
            List<String> legal = next(life);
            List<String> illegal =
                    UnitState.CODES.stream().filter(s -> !legal.contains(s)).toList();
            String bad = illegal.get(random.nextInt(illegal.size()));
            int place = life.size();
            life.add(bad);

            List<Violation> found = wrong(life);

            assertThat(found).as(life.toString()).hasSize(1);
            assertThat(found.getFirst().field()).isEqualTo("life[%d].state".formatted(place));
            assertThat(found.getFirst().message()).contains(legal);
        }
    }

    @Test
    void stateOnAnyDayIsTheLastOneDatedByThen() {
        for (int i = 0; i < 2_000; i++) {
            List<LifeEvent> life = dated(legalLife());
            Day any = life.get(random.nextInt(life.size())).date();
            var on = any.first().plusDays(random.nextInt(40) - 20L);
            String expected = null;
            for (LifeEvent event : life) {
                // the day of a withdrawal is still one of the deployment
                var counts = event.date().first().plusDays(event.ends() ? 1 : 0);
                if (!counts.isAfter(on)) {
                    expected = event.state();
                }
            }

            LifeEvent last = new Timeline<>(life).on(on).last();

            assertThat(last == null ? null : last.state()).isEqualTo(expected);
        }
    }

    @Test
    void twoWrongEventsAreBothNamed() {
        assertThat(wrong(List.of("deployed", "trained", "withdrawn", "pledged")))
                .extracting(Violation::field)
                .containsExactly("life[1].state", "life[3].state");
    }

    private List<String> legalLife() {
        List<String> life = new ArrayList<>();
        int length = 1 + random.nextInt(12);
        while (life.size() < length) {
            List<String> next = next(life);
            life.add(next.get(random.nextInt(next.size())));
        }
        return life;
    }

    private static List<String> next(List<String> life) {
        String last = life.isEmpty() ? BEGINNING : life.getLast();
        boolean half = last.equals("equipped") || last.equals("trained");
        return Stream.of(NEXT.get(last).split(" "))
                .filter(s -> !half || !life.contains(s))
                .toList();
    }

    private static List<Violation> wrong(List<String> states) {
        Violations wrong = new Violations();
        Life.check(states.stream().map(s -> event(s, Day.UNKNOWN)).toList(), wrong);
        return wrong.found();
    }

    private List<LifeEvent> dated(List<String> states) {
        List<LifeEvent> events = new ArrayList<>();
        var day = java.time.LocalDate.of(2010, 1, 1);
        for (String state : states) {
            day = day.plusDays(random.nextInt(60));
            events.add(event(state, Day.of(day, "day")));
        }
        return events;
    }

    private static LifeEvent event(String state, Day date) {
        return new LifeEvent(state, date, "UNMISS", null, null, null);
    }
}
