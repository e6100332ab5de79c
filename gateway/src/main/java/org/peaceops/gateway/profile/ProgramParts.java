package org.peaceops.gateway.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.peaceops.gateway.joined.Addresses;
import org.peaceops.gateway.joined.Joined;
import org.peaceops.gateway.joined.Part;
import org.peaceops.gateway.peer.Peer;

/** Asks for everything that a program's profile has. */
final class ProgramParts {

    private final String code;
    private final ProfileQuery query;
    private final Joined joined;
    private final Asked asked;

    /**
     * @param code as the caller wrote it
     */
    ProgramParts(String code, ProfileQuery query, Joined joined) {
        this.code = code;
        this.query = query;
        this.joined = joined;
        this.asked = new Asked(joined);
    }

    ProgramProfile profile() {
        asked.get("program", Peer.PROGRAMS, "/api/v1/programs/" + Addresses.encoded(code));
        NewestMonth.askWhich(asked);
        Origin.ask(asked);
        Part subject = asked.subject("program");
        askPrograms(subject);
        askPartners();
        NewestMonth newest = NewestMonth.of(query, NewestMonth.which(asked));
        new CohortQuestions(code, asked, newest).ask(asked.part("cohort"));
        return profile(subject, newest);
    }

    private void askPrograms(Part program) {
        asked.get("funding", Peer.PROGRAMS, "/api/v1/funding/totals?" + filter());
        asked.get("figures", Peer.PROGRAMS, "/api/v1/figures?%s&size=1000".formatted(filter()));
        String office = program.known().map(p -> p.path("managingOffice").asText("")).orElse("");
        if (!office.isEmpty()) {
            asked.get(
                    "offices",
                    Peer.PROGRAMS,
                    "/api/v1/offices?root=%s&size=1000".formatted(Addresses.encoded(office)));
        } else {
            asked.put(
                    "offices",
                    program.known().isPresent()
                            ? new Part.NotReported("No office is known to manage it.")
                            : program);
        }
    }

    private void askPartners() {
        asked.get(
                "partners", Peer.PARTNERS, "/api/v1/partnerships?%s&size=1000".formatted(filter()));
        asked.get("statedPartners", Peer.PARTNERS, "/api/v1/partnerships/programs?size=1000");
        asked.get(
                "cohort",
                Peer.PARTNERS,
                "/api/v1/cohorts/resolve?expression=%s&membership=%s"
                        .formatted(
                                Addresses.encoded("program:" + code), CohortQuestions.MEMBERSHIP));
    }

    private ProgramProfile profile(Part subject, NewestMonth newest) {
        Part figures = asked.part("figures");
        return new ProgramProfile(
                joined.snapshot(),
                CohortQuestions.from(newest),
                newest.text(),
                subject,
                asked.part("funding"),
                asked.part("offices"),
                asked.part("partners"),
                stated(asked.part("statedPartners")),
                figures,
                checks(figures),
                asked.part("cohort"),
                asked.part("womensGrowth"),
                asked.part("womensShare"),
                asked.part("shareOfWomen"),
                Origin.of(
                        asked,
                        Stream.of(subject, figures, asked.part("funding"), asked.part("partners"))),
                asked.explanations(),
                joined.links(),
                joined.citation("Program profile: " + title(subject)));
    }

    /** What is stated of this program, of all. */
    private Part stated(Part all) {
        return all.known()
                .map(
                        page ->
                                StreamSupport.stream(page.path("data").spliterator(), false)
                                        .filter(r -> r.path("program").asText().equals(code))
                                        .findFirst()
                                        .<Part>map(Part.Known::new)
                                        .orElseGet(
                                                () ->
                                                        new Part.NotReported(
                                                                "No source speaks of its partners.")))
                .orElse(all);
    }

    private Map<String, String> checks(Part figures) {
        Map<String, String> checks = new LinkedHashMap<>();
        figures.known()
                .ifPresent(
                        page -> {
                            for (JsonNode figure : page.path("data")) {
                                String id = figure.path("id").asText();
                                checks.put(
                                        id,
                                        "/api/v1/figures/%s/check?snapshot=%s"
                                                .formatted(id, joined.snapshot()));
                            }
                        });
        return checks;
    }

    private String title(Part subject) {
        return subject.known()
                .map(p -> "%s (%s)".formatted(p.path("name").asText(), code))
                .orElse(code);
    }

    private String filter() {
        return "program=" + Addresses.encoded(code);
    }
}
