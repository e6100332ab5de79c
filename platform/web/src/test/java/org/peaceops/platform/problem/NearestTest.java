package org.peaceops.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> NAMES =
            List.of("country", "mission", "personnelType", "from", "to");

    @Test
    void slipOfTheHandIsUnderstood() {
        assertThat(Nearest.to("contry", NAMES)).contains("country");
        assertThat(Nearest.to("COUNTRY", NAMES)).contains("country");
        assertThat(Nearest.to("personeltype", NAMES)).contains("personnelType");
    }

    @Test
    void otherWordsAreNotGuessedAtButListed() {
        assertThat(Nearest.to("colour", NAMES)).isEmpty();
        assertThat(Nearest.hint("colour", NAMES))
                .isEqualTo("Valid here: country, from, mission, personnelType, to.");
    }

    @Test
    void longListIsCutShort() {
        List<String> many = IntStream.range(100, 400).mapToObj(i -> "unit-" + i).toList();
        assertThat(Nearest.hint("colour", many))
                .startsWith("Valid here: unit-100, ")
                .endsWith("unit-129 and 270 more.");
    }
}
