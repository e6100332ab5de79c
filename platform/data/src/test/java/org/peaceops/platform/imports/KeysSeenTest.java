package org.peaceops.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeysSeenTest {

    private static final int MORE_THAN_FIT = 1_600_000;

    @Test
    void saysOfRandomFilesWhatASetSays() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            KeysSeen seen = new KeysSeen(2);
            Set<List<String>> all = new HashSet<>();
            boolean repeated = false;
            for (int row = 0; row < random.nextInt(2_000); row++) {
                String month = Integer.toString(random.nextInt(2_000));
                String country = random.nextInt(50) == 0 ? null : "C" + random.nextInt(2_000);
                seen.add(new String[] {month, country, Integer.toString(random.nextInt())});
                repeated |= !all.add(Arrays.asList(month, country));
            }
            assertThat(seen.mayRepeat()).as("seed %d", seed).isEqualTo(repeated);
        }
    }

    @Test
    void keysOfManyRowsAreToldApart() {
        KeysSeen seen = new KeysSeen(1);
        for (int row = 0; row < 1_000_000; row++) {
            seen.add(new String[] {"unit-" + row});
        }
        assertThat(seen.mayRepeat()).isFalse();
        seen.add(new String[] {"unit-0"});
        assertThat(seen.mayRepeat()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2014-01 GHA, 2014-01 RWA, true",
        "2014-01 RWA, 2014-02 GHA, true",
        "2014-01 RWA, 2014-01 GHA, false",
        "2014-02 GHA, 2014-01 RWA, false",
        "2014-01 GHA, 2014-01 GHA, false"
    })
    void keysAreInOrderWhenEachIsAfterTheOneBefore(String one, String next, boolean inOrder) {
        KeysSeen seen = new KeysSeen(2);
        seen.add((one + " 7").split(" "));
        seen.add((next + " 3").split(" "));
        assertThat(seen.inOrder()).isEqualTo(inOrder);
        seen.add("2019-01 ZWE 1".split(" "));
        assertThat(seen.inOrder()).isEqualTo(inOrder);
    }

    @Test
    void moreKeysThanFitMayRepeat() {
        KeysSeen seen = new KeysSeen(1);
        for (int row = 0; row < MORE_THAN_FIT; row++) {
            seen.add(new String[] {"unit-" + row});
        }
        assertThat(seen.mayRepeat()).isTrue();
    }
}
