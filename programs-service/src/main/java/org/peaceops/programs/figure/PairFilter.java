package org.peaceops.programs.figure;

import jakarta.ws.rs.QueryParam;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.platform.curated.Curated;
import org.peaceops.platform.http.QueryValues;
import org.peaceops.platform.list.MemorySelection;
import org.peaceops.platform.list.Where;
import org.peaceops.programs.program.Program;

/** Which pairs of figures. */
public class PairFilter {

    @QueryParam("relation")
    @Parameter(
            description = "Only pairs that stand so to each other",
            schema =
                    @Schema(
                            enumeration = {
                                "same",
                                "compatible",
                                "differs-by-date",
                                "differs-by-scope",
                                "conflict"
                            }))
    String relation;

    @QueryParam("program")
    @Parameter(
            description = "Codes of programs, separated by commas, of which one of the two speaks",
            example = "GPOI")
    List<String> program;

    @QueryParam("measure")
    @Parameter(
            description = "What is measured; several separated by commas",
            example = "women-in-the-military-part")
    List<String> measure;

    @QueryParam("source")
    @Parameter(description = "Code of the source of one of the two", example = "PM-WPS")
    String source;

    MemorySelection<FigurePair.Pair> matching() {
        QueryValues.oneOf("relation", relation, Agreement.CODES);
        List<String> programs = Program.known("program", QueryValues.list(program));
        Where where = Curated.pinned().andIn("measure", QueryValues.list(measure));
        List<FigurePair.Pair> pairs =
                FigurePair.Pair.among(Figure.ROWS.matching(where).all())
                        .filter(pair -> matches(pair, programs))
                        .toList();
        return new MemorySelection<>(pairs, FigurePair.Pair.SORTING);
    }

    private boolean matches(FigurePair.Pair pair, List<String> programs) {
        return (relation == null || relation.equals(pair.verdict().agreement().code()))
                && (programs.isEmpty()
                        || !Collections.disjoint(pair.one().subjects(), programs)
                        || !Collections.disjoint(pair.other().subjects(), programs))
                && (source == null
                        || source.equals(pair.one().source)
                        || source.equals(pair.other().source));
    }
}
