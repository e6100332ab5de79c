package org.peaceops.programs.figure;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.platform.http.QueryValues;
import org.peaceops.programs.program.Program;

/** Which figures. */
public class FigureFilter {

    private static final Set<String> CLOCKS =
            Set.of("since-joining", "between", "as-of", "cumulative");

    @QueryParam("program")
    @Parameter(
            description =
                    "Codes of the programs of which it is stated, separated by commas or by repeating the parameter",
            example = "GPOI")
    List<String> program;

    @QueryParam("covers")
    @Parameter(
            description =
                    "Code of a program that the number covers, whatever program it is stated of",
            example = "GPOI")
    String covers;

    @QueryParam("measure")
    @Parameter(
            description = "What is measured; several separated by commas",
            example = "growth-of-deployed-women")
    List<String> measure;

    @QueryParam("population")
    @Parameter(description = "Who or what is counted", example = "women-in-the-military-part")
    String population;

    @QueryParam("unit")
    @Parameter(description = "Unit of the value", example = "percent")
    String unit;

    @QueryParam("clock")
    @Parameter(
            description = "How the figure refers to time",
            schema = @Schema(enumeration = {"since-joining", "between", "as-of", "cumulative"}))
    String clock;

    @QueryParam("source")
    @Parameter(description = "Code of the source", example = "PM-GPI")
    String source;

    @QueryParam("checkable")
    @Parameter(
            description = "true: only figures with a recipe by which they can be computed anew",
            schema = @Schema(type = SchemaType.BOOLEAN))
    String checkable;

    List<String> programs() {
        return Program.known("program", QueryValues.list(program));
    }

    String covers() {
        return covers == null ? null : Program.known("covers", List.of(covers)).getFirst();
    }

    List<String> measures() {
        return QueryValues.list(measure);
    }

    String clock() {
        return QueryValues.oneOf("clock", clock, CLOCKS);
    }

    boolean checkable() {
        return "true".equals(QueryValues.oneOf("checkable", checkable, Set.of("true", "false")));
    }
}
