package org.peaceops.partners.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peaceops.platform.problem.Violation;
import org.peaceops.platform.problem.Violations;

class TimelineTest {

    @Test
    void eventCountsFromTheFirstDayOfWhatItsDateNames() {
        assertThat(state("2014-12-31", "pledged 2014-05-02", "trained 2015")).isEqualTo("pledged");
        assertThat(state("2015-01-01", "pledged 2014-05-02", "trained 2015")).isEqualTo("trained");
        assertThat(state("2014-10-01", "pledged 2014-05-02", "trained FY2015"))
                .isEqualTo("trained");
    }

    @Test
    void dayWithinAYearIsSaidToBeOpen() {
        assertThat(note("2015-06-01", "pledged 2014-05-02", "trained 2015"))
                .contains("trained", "year", "2015-12-31");
        assertThat(note("2016-01-01", "pledged 2014-05-02", "trained 2015")).isNull();
    }

    @Test
    void eventWithoutADateCountsOnceALaterOneDoes() {
        assertThat(state("2015-06-01", "pledged 2014", "trained", "assessed 2016"))
                .isEqualTo("pledged");
        assertThat(note("2015-06-01", "pledged 2014", "trained", "assessed 2016"))
                .contains("trained has no date");
        assertThat(state("2016-06-01", "pledged 2014", "trained", "assessed 2016"))
                .isEqualTo("assessed");
    }

    @Test
    void withdrawalEndsADeploymentAfterTheLastDayOfWhatItsDateNames() {
        String[] life = {"deployed 2015-03-10 UNMISS", "withdrawn 2017-06"};
        assertThat(state("2017-05-31", life)).isEqualTo("deployed");
        assertThat(note("2017-05-31", life)).isNull();
        assertThat(state("2017-06-01", life)).isEqualTo("deployed");
        assertThat(state("2017-06-30", life)).isEqualTo("deployed");
        assertThat(note("2017-06-30", life))
                .contains("withdrawn", "month", "2017-06-30", "may have come by that day");
        assertThat(state("2017-07-01", life)).isEqualTo("withdrawn");
        assertThat(note("2017-07-01", life)).isNull();
        String[] exact = {"deployed 2015-03-10 UNMISS", "withdrawn 2017-06-30"};
        assertThat(state("2017-06-30", exact)).isEqualTo("deployed");
        assertThat(note("2017-06-30", exact)).isNull();
        assertThat(state("2017-07-01", exact)).isEqualTo("withdrawn");
    }

    @Test
    void nextDeploymentEndsARoughWithdrawal() {
        String[] life = {"deployed 2015 UNMISS", "withdrawn 2017", "deployed 2017-06-01 MINUSMA"};
        assertThat(life(life).on(LocalDate.of(2017, 5, 31)).last().mission()).isEqualTo("UNMISS");
        assertThat(life(life).on(LocalDate.of(2017, 6, 1)).last().mission()).isEqualTo("MINUSMA");
    }

    @Test
    void nothingIsKnownOfADayBeforeEverythingDated() {
        var undated = life("pledged", "trained 2016").on(LocalDate.of(2015, 1, 1));
        assertThat(undated.last()).isNull();
        assertThat(undated.possible()).isTrue();
        var notYet = life("pledged 2015").on(LocalDate.of(2014, 12, 31));
        assertThat(notYet.last()).isNull();
        assertThat(notYet.possible()).isFalse();
    }

    @Test
    void laterEventThatIsDatedMoreRoughlyDoesNotComeBeforeAnEarlierOne() {
        assertThat(state("2015-03-01", "trained 2015-06", "assessed 2015")).isNull();
        assertThat(state("2015-06-01", "trained 2015-06", "assessed 2015")).isEqualTo("assessed");
    }

    @Test
    void withoutADayTheRecordCounts() {
        assertThat(life("pledged 2014", "trained").on(null).last().state()).isEqualTo("trained");
    }

    @Test
    void datesMayOverlapButNotGoBack() {
        assertThat(wrong("pledged 2015", "trained 2015-03")).isEmpty();
        assertThat(wrong("pledged 2015-03", "trained 2015")).isEmpty();
        assertThat(wrong("pledged 2015-03", "trained", "assessed 2014-12"))
                .extracting(Violation::field)
                .containsExactly("life[2].date");
    }

    private static Timeline<LifeEvent> life(String... events) {
        return new Timeline<>(Arrays.stream(events).map(LifeEvent::read).toList());
    }

    private static String state(String on, String... events) {
        LifeEvent last = life(events).on(LocalDate.parse(on)).last();
        return last == null ? null : last.state();
    }

    private static String note(String on, String... events) {
        return life(events).on(LocalDate.parse(on)).note();
    }

    private static List<Violation> wrong(String... events) {
        Violations wrong = new Violations();
        life(events).checkOrder("life", wrong);
        return wrong.found();
    }
}
