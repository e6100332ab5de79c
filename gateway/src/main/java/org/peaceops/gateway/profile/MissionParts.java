package org.peaceops.gateway.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.peaceops.gateway.joined.Addresses;
import org.peaceops.gateway.joined.Joined;
import org.peaceops.gateway.joined.Part;
import org.peaceops.gateway.peer.Peer;

/** Asks for everything that a mission's profile has. */
final class MissionParts {

    /** Fatalities are rare: a rate is of a year. */
    private static final int MONTHS_OF_A_RATE = 12;

    private final String acronym;
    private final ProfileQuery query;
    private final Joined joined;
    private final Asked asked;

    /**
     * @param acronym as the caller wrote it
     */
    MissionParts(String acronym, ProfileQuery query, Joined joined) {
        this.acronym = acronym;
        this.query = query;
        this.joined = joined;
        this.asked = new Asked(joined);
    }

    MissionProfile profile() {
        asked.get("mission", Peer.METRICS, "/api/v1/missions/" + Addresses.encoded(acronym));
        NewestMonth.askWhich(asked);
        Origin.ask(asked);
        String fatalities = "/api/v1/fatalities/summary?" + filter();
        Part subject = asked.subject("mission");
        asked.get("fatalities", Peer.METRICS, fatalities);
        asked.get("incidents", Peer.METRICS, fatalities + "&groupBy=incidentType&size=1000");
        NewestMonth newest =
                query.month() != null
                        ? NewestMonth.of(query, subject)
                        : NewestMonth.of(query, NewestMonth.which(asked)).orBefore(last(subject));
        askOfTheMonth(newest);
        return profile(subject, newest);
    }

    private void askOfTheMonth(NewestMonth newest) {
        newest.ask(
                asked,
                "contributors",
                m -> "/api/v1/contributions/ranking?%s&month=%s&size=1000".formatted(filter(), m));
        Deployments.ask(asked, newest, filter());
        Deployments.askTargets(asked, newest, filter(), "missions", List.of(acronym));
        newest.ask(
                asked,
                "fatalityRate",
                m ->
                        "/api/v1/fatalities/summary?%s&from=%s&to=%s&rates=true"
                                .formatted(filter(), m.minusMonths(MONTHS_OF_A_RATE - 1L), m));
    }

    /** The last month at whose end a mission that has ended was still there; null else. */
    private static YearMonth last(Part mission) {
        String ended = mission.known().map(m -> m.path("endedOn")).map(JsonNode::asText).orElse("");
        return ended.matches("\\d{4}-\\d{2}-\\d{2}")
                ? YearMonth.from(LocalDate.parse(ended).plusDays(1)).minusMonths(1)
                : null;
    }

    private MissionProfile profile(Part subject, NewestMonth newest) {
        return new MissionProfile(
                joined.snapshot(),
                newest.text(),
                subject,
                asked.part("contributors"),
                asked.part("deployment"),
                asked.part("personnelTypes"),
                asked.part("trend"),
                asked.part("genderTargets"),
                asked.part("fatalities"),
                asked.part("incidents"),
                asked.part("fatalityRate"),
                Origin.of(asked, Stream.of(subject)),
                asked.explanations(),
                joined.links(),
                joined.citation("Mission profile: " + acronym));
    }

    private String filter() {
        return "mission=" + Addresses.encoded(acronym);
    }
}
