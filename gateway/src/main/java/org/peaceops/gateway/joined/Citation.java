package org.peaceops.gateway.joined;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.gateway.snapshot.Snapshot;

/**
 * How to name a joined answer in a paper, so that a reader gets the very same.
 *
 * @param text plain
 * @param bibtex an entry of the type {@code misc}
 * @param permalink absolute
 * @param queryHash SHA-256 of the permalink's path and query, hexadecimal
 */
@Schema(description = "How to name this answer so that a reader gets the very same")
public record Citation(
        @Schema(
                        examples =
                                "Peace operations data services: Country profile: Ghana (GHA). Data as known on 2026-01-15, snapshot p12.c7.m33. http://localhost:8080/api/v1/profiles/countries/GHA?snapshot=p12.c7.m33")
                String text,
        @Schema(
                        examples =
                                "@misc{peaceops-2c26b46b68ff, author = {{Peace operations data services}}, title = {Country profile: Ghana (GHA)}, year = {2026}}")
                String bibtex,
        @Schema(
                        examples =
                                "http://localhost:8080/api/v1/profiles/countries/GHA?snapshot=p12.c7.m33")
                String permalink,
        @Schema(examples = "2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae")
                String queryHash) {

    private static final String PUBLISHER = "Peace operations data services";
    private static final int KEY_LENGTH = 12;

    /**
     * @param publicUrl where readers find this gateway
     * @param query path and query of the permalink
     * @param newest when the youngest revision of the snapshot came; empty if nobody could say
     */
    static Citation of(
            String title,
            Snapshot snapshot,
            URI publicUrl,
            String query,
            Optional<Instant> newest) {
        String permalink = publicUrl.toString().replaceFirst("/$", "") + query;
        Optional<LocalDate> day = newest.map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC));
        String known =
                day.map(d -> "Data as known on %s, snapshot %s".formatted(d, snapshot))
                        .orElse("Data of snapshot " + snapshot);
        String hash = Digest.of(query);
        String text = "%s: %s. %s. %s".formatted(PUBLISHER, title, known, permalink);
        return new Citation(text, bibtex(title, known, permalink, hash, day), permalink, hash);
    }

    private static String bibtex(
            String title, String known, String permalink, String hash, Optional<LocalDate> day) {
        String year = day.map(d -> "  year = {%d},\n".formatted(d.getYear())).orElse("");
        return """
                @misc{peaceops-%s,
                  author = {{%s}},
                  title = {%s},
                %s  howpublished = {\\url{%s}},
                  note = {%s, query SHA-256 %s}
                }"""
                .formatted(
                        hash.substring(0, KEY_LENGTH),
                        PUBLISHER,
                        escaped(title),
                        year,
                        permalink,
                        known,
                        hash);
    }

    /** What TeX takes for a command becomes a letter. */
    private static String escaped(String title) {
        return title.replaceAll("[{}\\\\]", "").replaceAll("([&%$#_])", "\\\\$1");
    }
}
