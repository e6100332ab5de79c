package org.peaceops.launcher.stack;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Rows that the examples of the document speak of and no reference data brings: what partner
 * countries pledge and need is for their desk officers to enter. All of it is made up.
 */
final class MadeUpRows {

    /** Contributions of one month in our own layout, for a checkout without real deliveries. */
    static final String CONTRIBUTIONS =
            """
            month,country,mission,personnelType,total,female,male
            2014-02,GHA,UNMISS,troops,850,60,790
            """;

    private static final String SOURCE =
            ", \"source\": {\"code\": \"PM-GPI\", \"locator\": \"made up for a test\"}}";

    private MadeUpRows() {}

    /** Bodies to be posted, by address, in their order. */
    static Map<String, String> byAddress() {
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put(
                "/api/v1/capability-units",
                """
                {"id": "gha-engineer-1", "country": "GHA", "kind": "engineer", "name": "Engineer company",
                 "size": 200, "life": ["pledged 2014"]"""
                        + SOURCE);
        rows.put(
                "/api/v1/assessments",
                """
                {"id": "gha-self-sufficiency-2019", "country": "GHA", "kind": "self-sufficiency",
                 "date": {"date": "2019"}, "outcome": "self-sufficient", "program": "GPOI"\
                """
                        + SOURCE);
        rows.put(
                "/api/v1/training-institutions",
                """
                {"code": "EXAMPLE-PTC", "name": "Peacekeeping training centre", "country": "GHA"\
                """
                        + SOURCE);
        rows.put(
                "/api/v1/capability-needs",
                """
                {"id": "gha-engineer-plant-2027", "country": "GHA", "kind": "engineer", "priority": "high"\
                """
                        + SOURCE);
        rows.put(
                "/api/v1/capability-offers",
                """
                {"id": "fra-engineer-training-2026", "country": "FRA", "form": "training",
                 "kinds": ["engineer"], "countries": ["GHA"]\
                """
                        + SOURCE);
        rows.put(
                "/api/v1/capability-matches/decisions",
                """
                {"need": "gha-engineer-plant-2027", "offer": "fra-engineer-training-2026",
                 "decision": "declined"}""");
        return rows;
    }
}
