package org.peaceops.gateway.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.peaceops.codelists.Country;

/** A country's profile as a page. */
final class CountrySheet {

    private final Country country;
    private final CountryProfile profile;
    private final String filter;
    private final DeploymentSections deployments;

    CountrySheet(Country country, CountryProfile profile) {
        this.country = country;
        this.profile = profile;
        this.filter = "country=" + country.alpha3();
        this.deployments =
                new DeploymentSections(
                        profile.snapshot(), filter, profile.month(), profile.explanations());
    }

    Sheet sheet() {
        var partners = new PartnerSections(profile, filter);
        return new Sheet(
                "Country profile",
                country.name(),
                lead(),
                facts(),
                List.of(
                        missions(),
                        deployments.trend(profile.trend()),
                        deployments.personnelTypes(profile.personnelTypes()),
                        new TargetSection(
                                        profile.genderTargets(),
                                        deployments.explanation("genderTargets"))
                                .section(),
                        partners.partnerships(),
                        partners.units(),
                        fatalities()),
                Sheet.warning(profile.origin()),
                Sheet.sources(profile.origin()),
                profile.snapshot(),
                profile.links(),
                profile.citation());
    }

    private List<String> lead() {
        String absence = Words.absence(profile.country());
        return List.of(
                "%s · %s"
                        .formatted(
                                country.alpha3(),
                                absence != null
                                        ? absence
                                        : profile.country()
                                                .known()
                                                .map(CountrySheet::place)
                                                .orElseThrow()));
    }

    private static String place(JsonNode country) {
        String subregion = country.at("/subregion/name").asText();
        String region = country.at("/region/name").asText();
        return subregion.equals(region) ? region : subregion + ", " + region;
    }

    private List<Sheet.Fact> facts() {
        List<Sheet.Fact> facts = new ArrayList<>(deployments.facts(profile.deployment()));
        String href = deployments.explanation("rank");
        String absence = Words.absence(profile.rank());
        if (absence == null) {
            JsonNode rank = profile.rank().known().orElseThrow();
            facts.add(
                    new Sheet.Fact(
                            "Rank among contributors", Words.number(rank.path("rank")), href));
            facts.add(
                    new Sheet.Fact(
                            "Share of all deployed", Words.percent(rank.path("share")), href));
        } else {
            facts.add(new Sheet.Fact("Rank", absence, href));
        }
        return facts;
    }

    private Section missions() {
        String heading =
                profile.month() == null ? "Deployments" : "Deployments in " + profile.month();
        return Section.of(
                        heading,
                        deployments.explanation("missions"),
                        "mission",
                        "persons",
                        "two years",
                        "on a year before",
                        "women",
                        "two years",
                        "women %")
                .wide()
                .from(
                        profile.missions(),
                        (section, body) ->
                                section.rows(
                                        body.path("data"),
                                        "It is listed in no mission in this month.",
                                        this::missionRow))
                .build();
    }

    private void missionRow(Section.Builder section, JsonNode row) {
        String mission = row.path("mission").asText();
        String href = deployments.observations("&mission=" + mission);
        section.row(
                Cell.link(
                        mission,
                        "/api/v1/profiles/missions/%s?snapshot=%s&format=html"
                                .formatted(mission, profile.snapshot())),
                Cell.number(Words.number(row.path("total")), href),
                chart(mission, "total"),
                Cell.number(Words.change(row.path("change")), deployments.explanation("missions")),
                Cell.number(Words.number(row.path("female")), href),
                chart(mission, "female"),
                Cell.number(
                        Words.percent(row.path("womenPercent")),
                        deployments.explanation("missions")));
    }

    private Cell chart(String mission, String field) {
        List<JsonNode> values =
                profile.missionTrend().known().stream()
                        .flatMap(b -> StreamSupport.stream(b.path("data").spliterator(), false))
                        .filter(r -> r.path("mission").asText().equals(mission))
                        .map(r -> r.path(field))
                        .toList();
        return values.isEmpty() ? Cell.words(Words.NOT_REPORTED) : Cell.chart(Sparkline.of(values));
    }

    private Section fatalities() {
        return new FatalitySections(profile.snapshot(), filter, profile.explanations())
                .of(profile.fatalities(), profile.incidents());
    }
}
