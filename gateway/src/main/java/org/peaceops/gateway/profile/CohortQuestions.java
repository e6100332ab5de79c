package org.peaceops.gateway.profile;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.peaceops.gateway.joined.Addresses;
import org.peaceops.gateway.joined.Part;

/** The questions about what the partners of a program deploy. */
final class CohortQuestions {

    /** Of all time, as published comparisons count: a partner's earlier numbers count too. */
    static final String MEMBERSHIP = "ever";

    /** What a growth is counted over. */
    private static final int YEARS = 3;

    private static final String PERSONNEL = "personnelType";

    private final String program;
    private final Asked asked;
    private final NewestMonth newest;

    CohortQuestions(String program, Asked asked, NewestMonth newest) {
        this.program = program;
        this.asked = asked;
        this.newest = newest;
    }

    /** The month that growth is counted from; null if there is none to count to. */
    static String from(NewestMonth newest) {
        return newest.month() == null ? null : newest.month().minusYears(YEARS).toString();
    }

    /**
     * Asks for {@code womensGrowth}, {@code womensShare}, {@code shareOfWomen} and what they came
     * from.
     *
     * @param cohort the program's partners
     */
    void ask(Part cohort) {
        List<String> members =
                cohort.known().stream()
                        .flatMap(c -> StreamSupport.stream(c.path("members").spliterator(), false))
                        .map(member -> member.path("country").asText())
                        .toList();
        Part reason = reason(cohort, members);
        if (reason != null) {
            Stream.of("womensGrowth", "womensShare", "shareOfWomen", Origin.ROWS)
                    .forEach(name -> asked.put(name, reason));
            return;
        }
        Map<String, String> state = Map.of("to", newest.text());
        ask("womensShare", "womens-share", members, state);
        ask("shareOfWomen", "share-of-women", members, state);
        ask("womensGrowth", "womens-growth", members, growth());
        newest.ask(
                asked,
                Origin.ROWS,
                m ->
                        "/api/v1/contributions?country=%s&from=%s&to=%s&fields=provenance&size=1000"
                                .formatted(String.join(",", members), m, m));
    }

    private Map<String, String> growth() {
        Map<String, String> question = new LinkedHashMap<>();
        question.put("from", from(newest));
        question.put("to", newest.text());
        question.put(PERSONNEL, "military");
        return question;
    }

    /** Why there is no indicator; null if there is. */
    private Part reason(Part cohort, List<String> members) {
        if (cohort.known().isEmpty()) {
            return cohort;
        }
        return members.isEmpty()
                ? new Part.NotReported("No partner of the program is known by name.")
                : newest.reason();
    }

    private void ask(
            String name, String indicator, List<String> members, Map<String, String> question) {
        String query =
                question.entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue())
                        .collect(Collectors.joining("&"));
        asked.indicator(
                name,
                indicator,
                "cohort=program:%s&membership=%s&%s"
                        .formatted(Addresses.encoded(program), MEMBERSHIP, query),
                body(members, question));
    }

    private ObjectNode body(List<String> members, Map<String, String> question) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        var side = body.putObject("cohort").put("name", "program:" + program);
        var list = side.putArray("members");
        members.forEach(country -> list.addObject().put("country", country));
        question.forEach(
                (field, value) -> {
                    if (field.equals(PERSONNEL)) {
                        body.putArray("personnelTypes").add(value);
                    } else {
                        body.put(field, value);
                    }
                });
        return body;
    }
}
