package org.peaceops.gateway.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.peaceops.codelists.Country;
import org.peaceops.gateway.joined.Joined;
import org.peaceops.gateway.joined.Part;
import org.peaceops.gateway.peer.Peer;

/** Asks for everything that a country's profile has. */
final class CountryParts {

    private static final String LAST_CHANGE = "on";
    private static final String REVISION =
            "/api/v1/revisions/partners?sort=-number&size=1&fields=number,recordedAt";

    private final Country country;
    private final ProfileQuery query;
    private final Joined joined;
    private final Asked asked;

    CountryParts(Country country, ProfileQuery query, Joined joined) {
        this.country = country;
        this.query = query;
        this.joined = joined;
        this.asked = new Asked(joined);
    }

    CountryProfile profile() {
        askAtOnce();
        NewestMonth newest = NewestMonth.of(query, asked.part("rank"));
        askOfTheMonth(newest);
        Part lastChange = asked.part(LAST_CHANGE);
        Optional<LocalDate> on = day(newest, lastChange);
        askUnits(on, lastChange);
        return profile(newest, on);
    }

    private void askAtOnce() {
        asked.get("country", Peer.PARTNERS, "/api/v1/countries/" + country.alpha3());
        asked.get(
                "partnerships",
                Peer.PARTNERS,
                "/api/v1/partnerships?%s&size=1000".formatted(filter()));
        String month = query.month() == null ? "" : "&month=" + query.month();
        asked.get("rank", Peer.METRICS, "/api/v1/contributions/ranking?size=1000" + month);
        String fatalities = "/api/v1/fatalities/summary?" + filter();
        asked.get("fatalities", Peer.METRICS, fatalities);
        asked.get("incidents", Peer.METRICS, fatalities + "&groupBy=incidentType&size=1000");
        asked.get(LAST_CHANGE, Peer.PARTNERS, REVISION);
        Origin.ask(asked);
    }

    private void askOfTheMonth(NewestMonth newest) {
        Deployments.ask(asked, newest, filter());
        Deployments.askByMission(asked, newest, filter());
        Deployments.askTargets(
                asked,
                newest,
                "cohort=list:" + country.alpha3(),
                "cohort",
                Map.of(
                        "name",
                        "list:" + country.alpha3(),
                        "members",
                        List.of(Map.of("country", country.alpha3()))));
    }

    /** Units as they stood at the end of the month asked for, else when they were last changed. */
    private Optional<LocalDate> day(NewestMonth newest, Part lastChange) {
        return query.month() != null
                ? Optional.of(newest.month().atEndOfMonth())
                : lastChange
                        .known()
                        .map(page -> page.at("/data/0/recordedAt").asText(""))
                        .filter(text -> !text.isEmpty())
                        .map(text -> LocalDate.ofInstant(Instant.parse(text), ZoneOffset.UTC));
    }

    private void askUnits(Optional<LocalDate> on, Part lastChange) {
        if (on.isPresent()) {
            asked.get(
                    "capabilityUnits",
                    Peer.PARTNERS,
                    "/api/v1/capability-units/summary?%s&on=%s".formatted(filter(), on.get()));
        } else {
            asked.put(
                    "capabilityUnits",
                    lastChange.known().isPresent()
                            ? new Part.NotReported("partners-service holds nothing yet.")
                            : lastChange);
        }
    }

    private CountryProfile profile(NewestMonth newest, Optional<LocalDate> on) {
        Part subject = asked.subject("country");
        String title = "Country profile: %s (%s)".formatted(country.name(), country.alpha3());
        return new CountryProfile(
                joined.snapshot(),
                newest.text(),
                on.map(LocalDate::toString).orElse(null),
                subject,
                asked.part("partnerships"),
                asked.part("capabilityUnits"),
                asked.part("deployment"),
                asked.part("missions"),
                asked.part("personnelTypes"),
                asked.part("trend"),
                asked.part("missionTrend"),
                rank(asked.part("rank")),
                asked.part("fatalities"),
                asked.part("incidents"),
                asked.part("genderTargets"),
                Origin.of(asked, Stream.of("partnerships", "genderTargets").map(asked::part)),
                asked.explanations(),
                joined.links(),
                joined.citation(title));
    }

    /** The country's own place in the ranking of all. */
    private Part rank(Part ranking) {
        return ranking.known().map(this::place).orElse(ranking);
    }

    private Part place(JsonNode ranking) {
        return find(ranking.path("data"))
                .<Part>map(Part.Known::new)
                .orElseGet(
                        () ->
                                new Part.NotReported(
                                        find(ranking.path("notReported")).isPresent()
                                                ? "The files name it without a number, so it has no rank."
                                                : "It is not among the contributors of the month, so it has no rank."));
    }

    private Optional<JsonNode> find(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .filter(row -> row.path("country").asText().equals(country.alpha3()))
                .findFirst();
    }

    private String filter() {
        return "country=" + country.alpha3();
    }
}
