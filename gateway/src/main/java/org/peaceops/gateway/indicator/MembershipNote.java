package org.peaceops.gateway.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import org.peaceops.gateway.joined.Part;

/**
 * Says that members count though they joined after the months that are asked for, or left before:
 * the reader of "partners" should know.
 */
final class MembershipNote {

    private static final int MOST_NAMED = 12;

    private MembershipNote() {}

    static Optional<String> of(IndicatorQuestion asked, Part resolved) {
        CohortQuestion cohort = asked.cohort();
        boolean isOfAllTime =
                cohort.on() == null
                        && (cohort.membership() == null
                                || cohort.membership().equals(CohortQuestion.EVER));
        if (!isOfAllTime || asked.to() == null) {
            return Optional.empty();
        }
        List<String> later =
                resolved.known().stream()
                        .flatMap(c -> c.path("members").valueStream())
                        .filter(member -> isOutside(member, asked))
                        .map(member -> member.path("country").asText())
                        .toList();
        return later.isEmpty() ? Optional.empty() : Optional.of(words(later, asked));
    }

    /** Months and days compare as texts, since both are written from the year down. */
    private static boolean isOutside(JsonNode member, IndicatorQuestion asked) {
        String begin = member.path("from").asText("");
        String end = member.path("to").asText("");
        String first = asked.from() == null ? asked.to() : asked.from();
        boolean joinedLater =
                begin.length() >= 7 && begin.substring(0, 7).compareTo(asked.to()) > 0;
        boolean leftBefore = end.length() >= 7 && end.substring(0, 7).compareTo(first) < 0;
        return joinedLater || leftBefore;
    }

    private static String words(List<String> outside, IndicatorQuestion asked) {
        String named = String.join(", ", outside.stream().limit(MOST_NAMED).toList());
        return "membership=ever counts whoever was a member at any time, in every month. In none of the months asked for (%s to %s) were: %s%s. membership=at-end or as-joined asks for members of those months alone."
                .formatted(
                        asked.from() == null ? asked.to() : asked.from(),
                        asked.to(),
                        named,
                        outside.size() > MOST_NAMED
                                ? " and %d more".formatted(outside.size() - MOST_NAMED)
                                : "");
    }
}
