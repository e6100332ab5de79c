package org.peaceops.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class RestartBudgetTest {

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final InstantSource source = () -> now;
    private final Clock clock = source.withZone(ZoneOffset.UTC);
    private final RestartBudget budget = new RestartBudget(clock);

    @Test
    void fiveRestartsInFiveMinutesAreAllAndTheSixthIsRefused() {
        for (int restart = 1; restart <= RestartBudget.MOST; restart++) {
            now = now.plusSeconds(50);
            assertThat(budget.take()).as("restart %d", restart).isTrue();
        }
        assertThat(budget.take()).isFalse();
    }

    @Test
    void restartsOfLongAgoDoNotCount() {
        for (int restart = 1; restart <= RestartBudget.MOST; restart++) {
            budget.take();
        }
        now = now.plus(RestartBudget.WINDOW).plus(Duration.ofSeconds(1));
        assertThat(budget.take()).isTrue();
    }
}
