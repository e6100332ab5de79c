package org.peaceops.programs.funding;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.platform.http.QueryValues;
import org.peaceops.programs.program.Program;

/** Which amounts. */
public class FundingFilter {

    private static final Set<String> STAGES =
            Set.of("budgeted", "appropriated", "obligated", "invested", "stated");

    @QueryParam("program")
    @Parameter(
            description = "Codes of programs, separated by commas or by repeating the parameter",
            example = "GPOI")
    List<String> program;

    @QueryParam("stage")
    @Parameter(
            description = "How far the money had gone when it was stated",
            schema =
                    @Schema(
                            enumeration = {
                                "budgeted",
                                "appropriated",
                                "obligated",
                                "invested",
                                "stated"
                            }))
    String stage;

    @QueryParam("source")
    @Parameter(description = "Code of the source", example = "PM-GPI")
    String source;

    List<String> programs() {
        return Program.known("program", QueryValues.list(program));
    }

    /** Programs asked for that none of the amounts is of. */
    List<String> without(List<Funding> amounts) {
        Set<String> stated = amounts.stream().map(f -> f.program).collect(Collectors.toSet());
        return programs().stream().filter(code -> !stated.contains(code)).toList();
    }

    String stage() {
        return QueryValues.oneOf("stage", stage, STAGES);
    }
}
