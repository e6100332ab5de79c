package org.peaceops.gateway.profile;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.peaceops.gateway.joined.Addresses;
import org.peaceops.gateway.peer.Peer;

/** A program's profile as a page. */
final class ProgramSheet {

    private final String code;
    private final ProgramProfile profile;

    ProgramSheet(String code, ProgramProfile profile) {
        this.code = code;
        this.profile = profile;
    }

    Sheet sheet() {
        return new Sheet(
                "Program profile",
                profile.program().known().map(p -> Words.text(p.path("name"))).orElse(code),
                lead(),
                new CohortSection(profile).facts(),
                List.of(
                        objectives(),
                        new CohortSection(profile).section(),
                        new FigureSection(profile).section(),
                        partners(),
                        funding(),
                        offices()),
                Sheet.warning(profile.origin()),
                Sheet.sources(profile.origin()),
                profile.snapshot(),
                profile.links(),
                profile.citation());
    }

    private List<String> lead() {
        String absence = Words.absence(profile.program());
        if (absence != null) {
            return List.of(absence);
        }
        JsonNode program = profile.program().known().orElseThrow();
        return List.of(
                "%s · status: %s · funding account: %s"
                        .formatted(
                                code,
                                Words.text(program.path("status")),
                                Words.text(program.path("fundingAccount"))),
                Words.text(program.path("mission")));
    }

    private Section objectives() {
        return Section.of("Objectives", explanation("program"), "", "")
                .from(
                        profile.program(),
                        (section, program) ->
                                section.rows(
                                        program.path("objectives"),
                                        "No objective is stated.",
                                        (s, o) ->
                                                s.row(
                                                        Cell.words(Words.text(o.path("title"))),
                                                        Cell.words(Words.text(o.path("text"))))))
                .wide()
                .build();
    }

    private Section partners() {
        return Section.of("Partners", explanation("partners"), "country", "from", "to", "status")
                .from(
                        profile.partners(),
                        (section, body) ->
                                section.rows(
                                        body.path("data"),
                                        "No partner is known by name.",
                                        this::partnerRow))
                .from(
                        profile.statedPartners(),
                        (section, stated) -> {
                            if (stated.path("note").isTextual()) {
                                section.note(stated.path("note").asText());
                            }
                        })
                .build();
    }

    private void partnerRow(Section.Builder section, JsonNode row) {
        String country = row.path("country").asText();
        String href =
                profile.snapshot()
                        .pinned(Peer.PARTNERS, "/api/v1/partnerships/" + row.path("id").asText());
        section.row(
                Cell.link(
                        Words.country(country),
                        "/api/v1/profiles/countries/%s?snapshot=%s&format=html"
                                .formatted(country, profile.snapshot())),
                Cell.link(Words.day(row.path("from")), href),
                Cell.link(Words.day(row.path("to")), href),
                Cell.words(Words.text(row.path("status"))));
    }

    private Section funding() {
        String href = explanation("funding");
        return Section.of("Funding", href, "currency", "at least", "at most")
                .from(
                        profile.funding(),
                        (section, body) ->
                                section.rows(
                                        body.path("data"),
                                        "No amount is recorded.",
                                        (s, total) -> fundingRow(s, total, href)))
                .build();
    }

    private static void fundingRow(Section.Builder section, JsonNode total, String href) {
        section.row(
                Cell.words(Words.text(total.path("currency"))),
                Cell.number(Words.number(total.path("lower")), href),
                Cell.number(Words.number(total.path("upper")), href));
        total.path("reasons").forEach(reason -> section.note(reason.asText()));
    }

    private Section offices() {
        return Section.of("Offices", explanation("offices"), "code", "name")
                .from(
                        profile.offices(),
                        (section, body) ->
                                section.rows(
                                        body.path("data"),
                                        "No office is recorded.",
                                        this::officeRow))
                .build();
    }

    private void officeRow(Section.Builder section, JsonNode office) {
        String officeCode = office.path("code").asText();
        String path = "/api/v1/offices/" + Addresses.encoded(officeCode);
        section.row(
                Cell.link(officeCode, profile.snapshot().pinned(Peer.PROGRAMS, path)),
                Cell.words(Words.text(office.path("name"))));
    }

    private String explanation(String part) {
        return profile.explanations().get(part);
    }
}
