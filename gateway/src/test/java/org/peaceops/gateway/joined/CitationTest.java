package org.peaceops.gateway.joined;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peaceops.gateway.snapshot.Snapshot;

class CitationTest {

    private static final String QUERY = "/api/v1/profiles/countries/GHA?snapshot=p12.c7.m33";

    @Test
    void itSaysWhatWasKnownWhenAndWhereItIs() {
        Citation citation = citation("Ghana", Optional.of(Instant.parse("2026-01-15T23:59:59Z")));

        assertThat(citation.text())
                .isEqualTo(
                        "Peace operations data services: Ghana. Data as known on 2026-01-15, snapshot p12.c7.m33. https://peace.example"
                                + QUERY);
        assertThat(citation.bibtex())
                .startsWith("@misc{peaceops-" + citation.queryHash().substring(0, 12) + ",\n")
                .contains("  year = {2026},\n")
                .contains("  howpublished = {\\url{" + citation.permalink() + "}},\n")
                .contains(citation.queryHash());
        assertThat(citation.queryHash()).hasSize(64).isEqualTo(Digest.of(QUERY));
    }

    @Test
    void withoutADateItNamesTheSnapshotAlone() {
        Citation citation = citation("Ghana", Optional.empty());

        assertThat(citation.text()).contains("Data of snapshot p12.c7.m33.");
        assertThat(citation.bibtex()).doesNotContain("year");
    }

    @Test
    void whatTexTakesForACommandIsALetter() {
        assertThat(citation("R&D_{1}\\x 100%", Optional.empty()).bibtex())
                .contains("  title = {R\\&D\\_1x 100\\%},\n");
    }

    private static Citation citation(String title, Optional<Instant> newest) {
        return Citation.of(
                title,
                Snapshot.parse("p12.c7.m33"),
                URI.create("https://peace.example/"),
                QUERY,
                newest);
    }
}
