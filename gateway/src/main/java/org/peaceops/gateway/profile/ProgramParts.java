package org.peaceops.gateway.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.peaceops.gateway.joined.Joined;
import org.peaceops.gateway.joined.Part;
import org.peaceops.gateway.peer.Peer;

/** Asks for everything that a program's profile has. */
final class ProgramParts {

    /** What a growth is counted over: as far back as partnerships are announced for. */
    private static final int YEARS = 3;

    private static final String MEMBERSHIP = "ever";

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
        asked.get("program", Peer.PROGRAMS, "/api/v1/programs/" + Asked.encoded(code));
        NewestMonth.askWhich(asked);
        Origin.ask(asked);
        Part subject = asked.subject("program");
        askPrograms(subject);
        askPartners();
        NewestMonth newest = NewestMonth.of(query, NewestMonth.which(asked));
        askIndicators(newest, asked.part("cohort"));
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
                    "/api/v1/offices?root=%s&size=1000".formatted(Asked.encoded(office)));
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
                        .formatted(Asked.encoded("program:" + code), MEMBERSHIP));
    }

    private void askIndicators(NewestMonth newest, Part cohort) {
        List<String> members =
                cohort.known().stream()
                        .flatMap(c -> StreamSupport.stream(c.path("members").spliterator(), false))
                        .map(member -> member.path("country").asText())
                        .toList();
        Part reason = reason(newest, cohort, members);
        if (reason != null) {
            Stream.of("womensGrowth", "womensShare", "shareOfWomen", Origin.ROWS)
                    .forEach(name -> asked.put(name, reason));
            return;
        }
        askRows(newest, members);
        String to = newest.text();
        ask("womensShare", "womens-share", members, Map.of("to", to));
        ask("shareOfWomen", "share-of-women", members, Map.of("to", to));
        askGrowth(newest, members);
    }

    private void askGrowth(NewestMonth newest, List<String> members) {
        Map<String, String> question = new LinkedHashMap<>();
        question.put("from", from(newest));
        question.put("to", newest.text());
        question.put("personnelType", "military");
        ask("womensGrowth", "womens-growth", members, question);
    }

    /** Why there is no indicator; null if there is. */
    private static Part reason(NewestMonth newest, Part cohort, List<String> members) {
        if (cohort.known().isEmpty()) {
            return cohort;
        }
        return members.isEmpty()
                ? new Part.NotReported("No partner of the program is known by name.")
                : newest.reason();
    }

    private void ask(
            String name, String indicator, List<String> members, Map<String, String> question) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        var side = body.putObject("cohort").put("name", "program:" + code);
        var list = side.putArray("members");
        members.forEach(country -> list.addObject().put("country", country));
        question.forEach(
                (field, value) -> {
                    if (field.equals("personnelType")) {
                        body.putArray("personnelTypes").add(value);
                    } else {
                        body.put(field, value);
                    }
                });
        String asText =
                question.entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .collect(Collectors.joining("&"));
        asked.indicator(
                name,
                indicator,
                "cohort=program:%s&membership=%s&%s"
                        .formatted(Asked.encoded(code), MEMBERSHIP, asText),
                body);
    }

    private void askRows(NewestMonth newest, List<String> members) {
        newest.ask(
                asked,
                Origin.ROWS,
                m ->
                        "/api/v1/contributions?country=%s&from=%s&to=%s&fields=provenance&size=1000"
                                .formatted(String.join(",", members), m, m));
    }

    private ProgramProfile profile(Part subject, NewestMonth newest) {
        Part figures = asked.part("figures");
        return new ProgramProfile(
                joined.snapshot(),
                newest.month() == null ? null : from(newest),
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

    private static String from(NewestMonth newest) {
        return newest.month().minusYears(YEARS).toString();
    }

    private String filter() {
        return "program=" + Asked.encoded(code);
    }
}
