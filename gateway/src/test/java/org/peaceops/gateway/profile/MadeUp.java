package org.peaceops.gateway.profile;

import org.peaceops.gateway.testing.StubService;

/** Answers of the services in their shapes, with made-up numbers. */
final class MadeUp {

    private static final String API = "/api/v1/";

    private MadeUp() {}

    static void programs(StubService programs) {
        programs.answers(
                API + "sources",
                """
                {"data": [{"code": "MADE-UP", "title": "Made-up list", "publisher": "Nobody",
                           "licence": "none", "address": "https://example.org/list"},
                          {"code": "OTHER", "title": "Not named by any part", "publisher": "Nobody"}],
                 "page": {"size": 1000}, "revision": 12}""");
        programs.answers(
                API + "programs/APRRP",
                """
                {"code": "APRRP", "name": "Rapid Response Partnership", "kind": "program",
                 "status": "active", "mission": "Make <six> partners & others ready.",
                 "managingOffice": "PM-GPI", "objectives": [
                   {"title": "Airlift", "text": "Carry."}, {"title": "Medical", "text": "Heal."}],
                 "relations": [], "source": {"code": "MADE-UP", "locator": "p. 1"}, "revision": 2}""");
        programs.answers(
                API + "funding/totals",
                """
                {"data": [{"currency": "USD", "lower": 110000000, "upper": 110000000,
                           "reasons": [], "amounts": [{"id": "aprrp-1", "program": "APRRP",
                             "amount": 110000000, "currency": "USD", "stage": "budgeted",
                             "source": {"code": "MADE-UP"}}]}], "without": [], "revision": 12}""");
        programs.answers(
                API + "offices",
                """
                {"data": [{"code": "PM-GPI", "name": "Office of Global Programs", "level": 3,
                           "path": ["STATE", "PM"], "kind": "office"}], "page": {}, "revision": 12}""");
        programs.answers(
                API + "figures",
                """
                {"data": [{"id": "growth-of-women", "program": "APRRP", "measure": "growth",
                           "value": 63.82, "unit": "percent", "statement": "Women up 64 percent.",
                           "recipe": {"indicator": "womens-growth"},
                           "source": {"code": "MADE-UP"}}], "page": {}, "revision": 12}""");
    }

    static void partners(StubService partners) {
        partners.answers(
                API + "countries/GHA",
                """
                {"alpha3": "GHA", "alpha2": "GH", "m49": "288", "name": "Ghana",
                 "region": {"m49": "002", "name": "Africa"},
                 "subregion": {"m49": "011", "name": "Western Africa"}, "status": "iso"}""");
        partners.answers(
                API + "partnerships",
                """
                {"data": [{"id": "APRRP-GHA", "country": "GHA", "program": "APRRP",
                           "from": {"date": "2014-10-01", "precision": "fiscal-year"},
                           "to": {"date": null, "precision": "unknown"}, "status": "active",
                           "source": {"code": "MADE-UP", "locator": "p. 2"}}],
                 "page": {"size": 1000, "next": null}, "revision": 7, "links": {}}""");
        partners.answers(
                API + "partnerships/programs",
                """
                {"data": [{"program": "APRRP", "partners": 1, "named": "some", "stated": [],
                           "note": "One of six is known here."}], "page": {}, "revision": 7}""");
        partners.answers(
                API + "capability-units/summary",
                """
                {"on": "2026-01-15", "units": 3, "countries": 1, "supported": 2, "stateUnknown": 1,
                 "states": [{"state": "pledged", "units": 1, "percent": 33.33},
                            {"state": "deployed", "units": 2, "percent": 66.67}],
                 "notes": [], "revision": 7}""");
        partners.answers(
                API + "cohorts/resolve",
                """
                {"expression": "program:APRRP", "membership": "ever", "size": 1, "leftOut": [],
                 "members": [{"country": "GHA", "name": "Ghana", "periods": []}],
                 "notes": [], "revision": 7}""");
    }

    static void metrics(StubService metrics) {
        metrics.answers(
                API + "missions/UNMISS",
                """
                {"acronym": "UNMISS", "name": "Mission in South Sudan", "kind": "peacekeeping",
                 "startedOn": "2011-07-09", "startedPrecision": "day", "endedOn": null,
                 "status": "active", "hostCountries": ["SSD"], "location": "Juba",
                 "source": {"code": "MADE-UP"}, "revision": 33}""");
        metrics.answers(
                API + "contributions/ranking",
                """
                {"data": [{"rank": 1, "country": "BGD", "name": "Bangladesh", "female": 2,
                           "male": 8, "total": 10, "share": 55.56},
                          {"rank": 2, "country": "GHA", "name": "Ghana", "female": 1, "male": 7,
                           "total": 8, "share": 44.44}],
                 "page": {}, "revision": 33, "month": "2014-02", "by": "total",
                 "notReported": [{"country": "USA", "name": "United States of America"}]}""");
        metrics.answers(
                API + "contributions/summary",
                """
                {"data": [{"month": "2014-01", "mission": "UNMISS", "personnelType": "troops",
                           "total": null, "female": null, "male": null, "status": "not-reported"},
                          {"month": "2014-02", "mission": "UNMISS", "personnelType": "troops",
                           "total": 2906, "female": 291, "male": 2615, "womenPercent": 10.01,
                           "share": 44.44, "reportedValues": 3, "notReportedValues": 2,
                           "change": {"from": "2013-02", "to": "2013-02", "baseline": 2800,
                                      "absolute": 106, "percent": 3.79, "status": "compared"},
                           "status": "reported"}],
                 "page": {}, "revision": 33, "gaps": [], "links": {}}""");
        metrics.answers(
                API + "contributions",
                """
                {"data": [{"provenance": {"source": "MADE-UP", "synthetic": false}}],
                 "page": {}, "revision": 33}""");
        metrics.answers(
                API + "fatalities/summary",
                """
                {"data": [{"incidentType": "illness", "period": "2013", "fatalities": 7,
                           "share": 100.00, "months": 12, "status": "reported",
                           "rate": {"per1000PersonnelYears": 1.35, "status": "reported",
                                    "uniformedFatalities": 7, "personnelYears": 5185.19,
                                    "months": 12, "monthsCovered": 12, "missing": []}}],
                 "page": {}, "revision": 33, "from": "1948-07", "to": "2023-05"}""");
        metrics.answers(
                API + "indicators/gender-target-distance/evaluations",
                """
                {"indicator": "gender-target-distance", "unit": "percentage points", "revision": 33,
                 "notes": ["The data do not tell staff officers apart."],
                 "results": [{"to": "2014-02", "cohort": {"name": "list:GHA", "value": null,
                   "counted": 1, "targets": [
                     {"category": "contingents", "year": 2028, "target": 15, "women": 291,
                      "persons": 2906, "share": 10.01, "distance": -4.99, "personsNeeded": 145,
                      "smallDenominator": false, "source": "S/2018"},
                     {"category": "formed-police", "year": 2028, "target": 20, "women": null,
                      "persons": null, "share": null, "distance": null,
                      "personsNeeded": null, "smallDenominator": false, "source": "S/2018"}]}}]}""");
        metrics.answers(API + "indicators/womens-growth/evaluations", growth());
        metrics.answers(API + "indicators/womens-share/evaluations", state("womens-share"));
        metrics.answers(API + "indicators/share-of-women/evaluations", state("share-of-women"));
    }

    private static String growth() {
        return """
               {"indicator": "womens-growth", "title": "Growth of women deployed", "unit": "percent",
                "revision": 33, "notes": [],
                "results": [{"from": "2011-02", "to": "2014-02", "difference": 64.38,
                  "cohort": {"name": "program:APRRP", "value": 63.82, "numerator": 277,
                    "denominator": 434, "formula": "100 × (711 − 434) ÷ 434 = 63.82", "counted": 6},
                  "comparison": {"name": "all others", "value": -0.56, "numerator": -9,
                    "denominator": 1614, "formula": "100 × (1605 − 1614) ÷ 1614 = −0.56",
                    "counted": 120}}]}""";
    }

    private static String state(String code) {
        return """
               {"indicator": "%s", "title": "A share", "unit": "percent", "revision": 33,
                "notes": [], "results": [{"to": "2014-02", "cohort": {"name": "program:APRRP",
                  "value": null, "why": "no persons whose sex is known", "counted": 0}}]}"""
                .formatted(code);
    }
}
