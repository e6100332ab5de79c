package org.peaceops.programs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Everything that editors keep, each with a row of which every field is filled. */
public enum Editable {
    PROGRAMS(
            "code",
            "name",
            "authority",
            new Nested("years", "to", 2012),
            new Listed("implementingPartners", List.of("Three", "Four")),
            """
            {"code": "%s", "name": "A program", "kind": "program", "status": "active", "mission": "For a test.",
             "fundingAccount": "PKO", "authority": "An act", "managingOffice": "PM",
             "implementingPartners": ["One", "Two"], "capabilityAreas": ["training"],
             "objectives": [{"title": "First", "text": "To be tested."}],
             "relations": [{"relation": "complements", "program": "DENTON",
                            "source": {"code": "PM-GPI", "locator": "made up for a test"}}],
             "years": {"from": 2005, "to": 2010, "basis": "fiscal"},
             "source": {"code": "PM-GPI", "locator": "made up for a test"}}"""),
    FUNDING(
            "id",
            "purpose",
            "qualifier",
            new Nested("years", "to", 2012),
            null,
            """
            {"id": "%s", "program": "DENTON", "amount": 1300000000.25, "currency": "USD", "qualifier": "nearly",
             "stage": "budgeted", "years": {"from": 2005, "to": 2010, "basis": "fiscal"}, "countries": 14,
             "purpose": "For a test.", "figure": "gpoi-total-budget",
             "source": {"code": "PM-GPI", "locator": "made up for a test"}}"""),
    OFFICES(
            "code",
            "name",
            "place",
            new Nested("source", "locator", "another place"),
            new Listed("functions", List.of("Waits.")),
            """
            {"code": "%s", "name": "An office", "abbreviation": "AO", "kind": "office", "organization": "united-nations",
             "reportsTo": ["INL", "PM"], "functions": ["Is made.", "Is tested."], "place": "Nowhere", "established": 1999,
             "note": "None.", "source": {"code": "PM-GPI", "locator": "made up for a test"}}"""),
    SYSTEMS(
            "code",
            "name",
            "address",
            new Nested("source", "locator", "another place"),
            new Listed("users", List.of("Nobody")),
            """
            {"code": "%s", "name": "A system", "kind": "system", "owners": ["INL"], "users": ["One", "Two"],
             "purpose": "For a test.", "programs": [{"program": "DENTON", "role": "Is tested with it."}],
             "address": "https://example.org/system", "place": "Nowhere",
             "source": {"code": "PM-GPI", "locator": "made up for a test"}}"""),
    COURSES(
            "code",
            "name",
            "note",
            new Nested("participants", "persons", 171),
            new Listed("programs", List.of("DENTON", "HCA")),
            """
            {"code": "%s", "name": "A course", "owners": ["INL"], "programs": ["DENTON"], "audience": "Testers",
             "lengthDays": 10, "runs": 7, "participants": {"persons": 170, "qualifier": "more than", "countries": 36},
             "years": {"from": 2018, "to": 2019, "basis": "calendar"}, "status": "running", "note": "None.",
             "source": {"code": "PM-GPI", "locator": "made up for a test"}}"""),
    FIGURES(
            "id",
            "statement",
            "qualifier",
            new Nested("scope", "population", "testers"),
            new Listed("scope.programs", List.of("HCA")),
            """
            {"id": "%1$s", "program": "DENTON", "measure": "measure-of-%1$s", "value": 123456789012345678.25, "unit": "percent",
             "qualifier": "more than",
             "scope": {"population": "women-trained", "countries": "program:GPOI", "programs": ["DENTON", "HCA"]},
             "clock": "between", "from": "2010-09", "to": "2020-09-30", "asOf": "FY2021", "statement": "Made up for a test.",
             "recipe": {"indicator": "womens-growth", "cohort": "program:GPOI", "versus": "not:program:GPOI",
                        "from": "2010-09", "to": "2020-09", "membership": "ever", "personnelType": "military", "of": "cohort",
                        "needs": ["african-union-deployments"], "needed": "made up for a test"},
             "source": {"code": "PM-GPI", "locator": "made up for a test"}}"""),
    SOURCES(
            "code",
            "title",
            "licence",
            null,
            null,
            """
            {"code": "%s", "title": "A source", "publisher": "A tester", "kind": "report",
             "address": "https://example.org/source", "publishedOn": "2026-02-01", "writtenFrom": "2026-01",
             "asOf": "January 2026", "licence": "None", "note": "None."}""");

    /** A field within another one, and another value for it. */
    public record Nested(String outer, String inner, Object other) {}

    /** A list, and another value for it. */
    public record Listed(String field, List<String> other) {}

    private static final ObjectMapper JSON =
            new ObjectMapper()
                    .enable(
                            com.fasterxml.jackson.databind.DeserializationFeature
                                    .USE_BIG_DECIMAL_FOR_FLOATS);

    /** Name of the key field. */
    public final String key;

    /** A text that each row has. */
    public final String text;

    /** A text that a row may lack. */
    public final String optional;

    public final Nested nested;
    public final Listed listed;
    private final String template;

    Editable(
            String key,
            String text,
            String optional,
            Nested nested,
            Listed listed,
            String template) {
        this.key = key;
        this.text = text;
        this.optional = optional;
        this.nested = nested;
        this.listed = listed;
        this.template = template;
    }

    /** As it stands in addresses and in the change feed. */
    public String resource() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public String list() {
        return "/api/v1/" + resource();
    }

    public String address(String code) {
        return list() + "/" + code;
    }

    public String newKey() {
        return key.equals("id") ? Editor.anId() : Editor.aCode();
    }

    public Map<String, Object> row(String code) {
        return read(template.formatted(code));
    }

    /** A new row's code. */
    public String added() {
        String code = newKey();
        Editor.added(list(), row(code));
        return code;
    }

    /** A new row's code; some of its fields are other than usual. */
    public String added(String otherwise) {
        String code = newKey();
        Map<String, Object> row = row(code);
        row.putAll(read(otherwise));
        Editor.added(list(), row);
        return code;
    }

    public static Map<String, Object> read(String json) {
        try {
            return JSON.readValue(json, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String written(Map<String, Object> row) {
        try {
            return JSON.writeValueAsString(row);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
