package org.peaceops.partners.unit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peaceops.partners.Day;

class LifeEventTest {

    @Test
    void textHoldsStateDateAndMission() {
        assertThat(LifeEvent.read("deployed 2017-03 MINUSMA"))
                .isEqualTo(event("deployed", "2017-03", "MINUSMA", null, null, null));
    }

    @Test
    void bareCodeOfHelpIsAProgram() {
        assertThat(LifeEvent.read("assistance-funded FY2015 GPOI"))
                .isEqualTo(event("assistance-funded", "FY2015", null, "GPOI", null, null));
    }

    @Test
    void everythingCanBeSaid() {
        assertThat(
                        LifeEvent.read(
                                " selected  1993-05-04 UNOSOM II program:GPOI donor:France \"first; of two\" "))
                .isEqualTo(
                        event(
                                "selected",
                                "1993-05-04",
                                "UNOSOM II",
                                "GPOI",
                                "FRA",
                                "first; of two"));
    }

    @Test
    void dateMayBeUnknown() {
        assertThat(LifeEvent.read("pledged"))
                .isEqualTo(event("pledged", null, null, null, null, null));
        assertThat(LifeEvent.read("deployed unknown UNMISS"))
                .isEqualTo(event("deployed", null, "UNMISS", null, null, null));
        assertThat(LifeEvent.read("deployed UNMISS"))
                .isEqualTo(event("deployed", null, "UNMISS", null, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "deployed 2017 UNMISS mission:UNAMID",
                "deployed 2017 where:UNMISS",
                "deployed 2017 \"a\" \"b\"",
                "deployed 2017 \"open"
            })
    void whatCannotBeReadStandsAsTheStateToBeRefused(String text) {
        LifeEvent event = LifeEvent.read(text);
        assertThat(event.state()).isEqualTo(text);
        assertThat(UnitState.CODES).doesNotContain(event.state());
    }

    private static LifeEvent event(
            String state, String date, String mission, String program, String donor, String note) {
        return new LifeEvent(state, new Day(date, null), mission, program, donor, note);
    }
}
