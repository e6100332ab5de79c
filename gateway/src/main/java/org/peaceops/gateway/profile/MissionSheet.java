package org.peaceops.gateway.profile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.peaceops.gateway.joined.Addresses;

/** A mission's profile as a page. */
final class MissionSheet {

    private final String acronym;
    private final MissionProfile profile;
    private final String filter;
    private final DeploymentSections deployments;

    MissionSheet(String acronym, MissionProfile profile) {
        this.acronym = acronym;
        this.profile = profile;
        this.filter = "mission=" + Addresses.encoded(acronym);
        this.deployments =
                new DeploymentSections(
                        profile.snapshot(), filter, profile.month(), profile.explanations());
    }

    Sheet sheet() {
        return new Sheet(
                "Mission profile",
                acronym,
                lead(),
                facts(),
                List.of(
                        contributors(),
                        deployments.trend(profile.trend()),
                        deployments.personnelTypes(profile.personnelTypes()),
                        new TargetSection(
                                        profile.genderTargets(),
                                        deployments.explanation("genderTargets"))
                                .section(),
                        new FatalitySections(profile.snapshot(), filter, profile.explanations())
                                .of(profile.fatalities(), profile.incidents())),
                Sheet.warning(profile.origin()),
                Sheet.sources(profile.origin()),
                profile.snapshot(),
                profile.links(),
                profile.citation());
    }

    private List<String> lead() {
        String absence = Words.absence(profile.mission());
        return absence != null
                ? List.of(absence)
                : profile.mission().known().map(MissionSheet::described).orElseThrow();
    }

    private static List<String> described(JsonNode mission) {
        String hosts =
                StreamSupport.stream(mission.path("hostCountries").spliterator(), false)
                        .map(host -> Words.country(host.asText()))
                        .collect(Collectors.joining(", "));
        return List.of(
                Words.text(mission.path("name")),
                "Host: %s · began: %s · %s"
                        .formatted(
                                hosts.isEmpty() ? "no country is named" : hosts,
                                date(mission, "started"),
                                ended(mission)));
    }

    private static String ended(JsonNode mission) {
        return mission.path("status").asText().equals("ended")
                ? "ended: " + date(mission, "ended")
                : "status: " + Words.text(mission.path("status"));
    }

    /** A day whose month alone is known stands as the first. */
    private static String date(JsonNode mission, String which) {
        String day = Words.text(mission.path(which + "On"));
        boolean monthOnly = mission.path(which + "Precision").asText().equals("month");
        return monthOnly && day.length() == 10 ? day.substring(0, 7) : day;
    }

    private List<Sheet.Fact> facts() {
        List<Sheet.Fact> facts = new ArrayList<>(deployments.facts(profile.deployment()));
        String href = deployments.explanation("fatalityRate");
        String label = "Fatalities per 1,000 personnel-years, 12 months";
        String absence = Words.absence(profile.fatalityRate());
        JsonNode rate =
                profile.fatalityRate()
                        .known()
                        .map(r -> r.at("/data/0/rate"))
                        .orElse(MissingNode.getInstance());
        facts.add(
                new Sheet.Fact(
                        label,
                        absence != null ? absence : Words.rate(rate.path("per1000PersonnelYears")),
                        href));
        return facts;
    }

    private Section contributors() {
        String heading =
                profile.month() == null ? "Contributors" : "Contributors in " + profile.month();
        return Section.of(
                        heading,
                        deployments.explanation("contributors"),
                        "rank",
                        "country",
                        "persons",
                        "women",
                        "share")
                .from(
                        profile.contributors(),
                        (section, body) ->
                                section.rows(
                                        body.path("data"),
                                        "Nobody is listed in this month.",
                                        this::contributorRow))
                .build();
    }

    private void contributorRow(Section.Builder section, JsonNode row) {
        String country = row.path("country").asText();
        String href = deployments.observations("&country=" + country);
        section.row(
                Cell.link(Words.number(row.path("rank")), deployments.explanation("contributors")),
                Cell.link(
                        row.path("name").asText(country),
                        "/api/v1/profiles/countries/%s?snapshot=%s&format=html"
                                .formatted(country, profile.snapshot())),
                Cell.number(Words.number(row.path("total")), href),
                Cell.number(Words.number(row.path("female")), href),
                Cell.number(
                        Words.percent(row.path("share")), deployments.explanation("contributors")));
    }
}
