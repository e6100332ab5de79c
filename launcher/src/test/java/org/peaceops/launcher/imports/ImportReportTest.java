package org.peaceops.launcher.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.peaceops.launcher.Exit;

class ImportReportTest {

    private static final String LINKS =
            """
            "links": {"self": "/api/v1/datasets/contributions/imports/3",
                      "problems": "/api/v1/datasets/contributions/imports/3/problems",
                      "rejects": "/api/v1/datasets/contributions/imports/3/rejects.csv"}
            """;

    @Test
    void aLoadedFileIsReportedWithItsCountsAndWarnings() throws Exception {
        ImportReport report =
                report(
                        """
                        "state": "completed", "revision": 2, "layout": "ipi-wide",
                        "counts": {"rowsRead": 35201, "rowsRefused": 0, "totalRowsSetAside": 6085},
                        "problemCount": 17, "problems": [{"severity": "warning", "line": 8113,
                          "column": "Troops", "value": "4", "code": "inconsistent",
                          "hint": "female and male are 132"}]
                        """);
        assertThat(report.exitCode()).isEqualTo(Exit.OK);
        assertThat(report.text())
                .isEqualTo(
                        """
                        some.csv: import 3 of contributions is loaded as revision 2
                          layout                     ipi-wide
                          rows read                      35,201
                          rows refused                        0
                          total rows set aside            6,085
                          problems                           17
                            line 8113, Troops "4": female and male are 132 (inconsistent, warning)
                          all problems               http://localhost:8080/api/v1/datasets/contributions/imports/3/problems
                        """);
    }

    @Test
    void refusedLinesHaveTheirOwnExitCodeAndPlace() throws Exception {
        ImportReport report =
                report(
                        """
                        "state": "completed", "revision": 2, "counts": {"rowsRefused": 1},
                        "problemCount": 1, "problems": [{"severity": "error", "line": 5,
                          "column": null, "value": null, "code": "too-many-fields", "hint": "9 fields"}]
                        """);
        assertThat(report.exitCode()).isEqualTo(Exit.SOME_LINES_REFUSED);
        assertThat(report.text())
                .contains("line 5: 9 fields (too-many-fields, error)")
                .containsPattern("refused lines +http://localhost:8080/.*/3/rejects.csv");
    }

    @Test
    void theSameFileAgainNamesTheEarlierImport() throws Exception {
        ImportReport report =
                report("\"state\": \"unchanged\", \"earlierImport\": 1, \"counts\": {}");
        assertThat(report.exitCode()).isEqualTo(Exit.OK);
        assertThat(report.text()).contains("no new revision; import 1 had brought it");
    }

    @Test
    void aDryRunSaysThatNothingChanged() throws Exception {
        assertThat(report("\"state\": \"completed\", \"dryRun\": true").text())
                .contains("could be loaded; as a dry run it changed nothing");
    }

    @Test
    void aFileOfWhichNothingIsLoadedSaysWhy() throws Exception {
        ImportReport report = report("\"state\": \"failed\", \"reason\": \"The service ended.\"");
        assertThat(report.exitCode()).isEqualTo(Exit.NOTHING_LOADED);
        assertThat(report.text())
                .startsWith("some.csv: nothing loaded, import 3 of contributions is failed: The");
    }

    @Test
    void namesOfCountsBecomeWords() {
        assertThat(ImportReport.words("valuesNotReported")).isEqualTo("values not reported");
    }

    private static ImportReport report(String members) throws Exception {
        String json =
                "{\"id\": 3, \"dataset\": \"contributions\", \"fileName\": \"some.csv\", \"new\": {}, "
                        + LINKS
                        + ", "
                        + members
                        + "}";
        ImportView view = new JsonMapper().readValue(json, ImportView.class);
        return new ImportReport(view, URI.create("http://localhost:8080"));
    }
}
