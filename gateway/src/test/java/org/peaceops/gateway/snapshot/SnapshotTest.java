package org.peaceops.gateway.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peaceops.gateway.peer.Peer;
import org.peaceops.platform.problem.ProblemException;

class SnapshotTest {

    @Test
    void itsTextIsReadBack() {
        Snapshot snapshot = Snapshot.parse("m33.p12.c7");

        assertThat(snapshot).hasToString("p12.c7.m33");
        assertThat(Snapshot.parse(snapshot.toString())).isEqualTo(snapshot);
        assertThat(snapshot.revision(Peer.PARTNERS)).contains(7L);
        assertThat(snapshot.isWhole()).isTrue();
    }

    @Test
    void aServiceThatWasAwayHasNoPart() {
        Snapshot snapshot = Snapshot.parse("p12.m33");

        assertThat(snapshot.revision(Peer.PARTNERS)).isEmpty();
        assertThat(snapshot.isWhole()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "12", "p12.", "p12.p13", "x1", "p-1", "p1234567890123456789", "p1 .c2"})
    void whatNoAnswerNamesIsRefused(String text) {
        assertThatThrownBy(() -> Snapshot.parse(text))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("p12.c7.m33");
    }
}
