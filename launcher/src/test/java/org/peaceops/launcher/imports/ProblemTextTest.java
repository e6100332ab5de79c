package org.peaceops.launcher.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProblemTextTest {

    @Test
    void theDetailIsTheAnswer() {
        assertThat(ProblemText.of(403, "{\"detail\": \"The role importer is missing.\"}"))
                .isEqualTo("The role importer is missing.");
    }

    @Test
    void violationsThatTheDetailDoesNotSayFollow() {
        String body =
                """
                {"detail": "Two parameters are wrong: mode is unknown.", "violations": [
                  {"field": "mode", "message": "mode is unknown"},
                  {"field": "dryRun", "message": "true or false"}]}
                """;
        assertThat(ProblemText.of(400, body))
                .isEqualTo("Two parameters are wrong: mode is unknown.\n  dryRun: true or false");
    }

    @Test
    void aPageThatIsNoProblemDocumentLeavesTheStatus() {
        assertThat(ProblemText.of(502, "<html>")).contains("502");
        assertThat(ProblemText.of(500, "")).contains("500");
    }
}
