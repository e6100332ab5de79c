package org.peaceops.gateway.profile;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.peaceops.gateway.joined.Citation;
import org.peaceops.gateway.joined.JoinedLinks;
import org.peaceops.gateway.joined.Part;
import org.peaceops.gateway.snapshot.Snapshot;

/**
 * A profile as a page that prints on one sheet of A4.
 *
 * @param kind such as "Country profile"
 * @param title such as "Ghana"
 * @param lead sentences under the title
 * @param facts the most asked for, in large
 * @param origin words on sources, and on numbers that are made up
 */
public record Sheet(
        String kind,
        String title,
        List<String> lead,
        List<Fact> facts,
        List<Section> sections,
        String warning,
        String sources,
        Snapshot snapshot,
        JoinedLinks links,
        Citation citation) {

    /**
     * A number in large.
     *
     * @param href the address that explains it
     */
    public record Fact(String label, String value, String href) {

        /** Whether it is a number; else it says why there is none. */
        public boolean number() {
            return value.chars().anyMatch(Character::isDigit);
        }
    }

    /** The page. */
    @CheckedTemplate(basePath = "profile")
    static final class Templates {

        private Templates() {}

        static native TemplateInstance sheet(Sheet sheet);
    }

    String html() {
        return Templates.sheet(this).render();
    }

    /** What a reader has to know of the numbers; null if there is nothing. */
    static String warning(Origin origin) {
        return Boolean.TRUE.equals(origin.synthetic())
                ? "Deployments on this page are made up for demonstration. They are no observations."
                : null;
    }

    static String sources(Origin origin) {
        String real =
                Boolean.FALSE.equals(origin.synthetic())
                        ? " Deployments are observations, not made up."
                        : "";
        if (origin.codes().isEmpty()) {
            return "No part names a source." + real;
        }
        return String.join(
                        "; ", origin.codes().stream().map(c -> named(c, origin.sources())).toList())
                + "."
                + real;
    }

    private static String named(String code, Part sources) {
        return sources.known().stream()
                .flatMap(list -> list.path("data").valueStream())
                .filter(s -> s.path("code").asText().equals(code))
                .findFirst()
                .map(
                        s ->
                                "%s: %s, %s"
                                        .formatted(
                                                code,
                                                Words.text(s.path("title")),
                                                Words.text(s.path("publisher"))))
                .orElse(code);
    }
}
