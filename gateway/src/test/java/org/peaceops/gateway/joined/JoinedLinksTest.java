package org.peaceops.gateway.joined;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.peaceops.gateway.snapshot.Snapshot;

class JoinedLinksTest {

    private static final Snapshot SNAPSHOT = Snapshot.parse("p12.c7.m33");

    @Test
    void oneQuestionHasOnePermalinkInEveryOrder() {
        var links = links("/x?to=2014-02&from=2010-09&cite=true");

        assertThat(links).isEqualTo(links("/x?from=2010-09&&to=2014-02"));
        assertThat(links.self()).isEqualTo("/x?from=2010-09&to=2014-02");
        assertThat(links.permalink()).isEqualTo("/x?from=2010-09&to=2014-02&snapshot=p12.c7.m33");
    }

    @Test
    void whatIsPinnedHasTheLinksOfWhatWasNewestThen() {
        assertThat(links("/x?snapshot=p12.c7.m33")).isEqualTo(links("/x"));
        assertThat(links("/x").self()).isEqualTo("/x");
    }

    private static JoinedLinks links(String uri) {
        return JoinedLinks.of(uri, SNAPSHOT);
    }
}
