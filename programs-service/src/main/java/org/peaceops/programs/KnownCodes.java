package org.peaceops.programs;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.peaceops.platform.curated.Curated;
import org.peaceops.platform.problem.Violations;
import org.peaceops.platform.provenance.SourceRef;
import org.peaceops.programs.figure.Figure;
import org.peaceops.programs.office.Office;
import org.peaceops.programs.program.Program;
import org.peaceops.programs.source.Source;

/**
 * The codes by which rows name one another, as they are now. Each kind is read at most once, so one
 * instance serves a request or a whole file.
 */
public final class KnownCodes {

    private final Map<Curated<?>, Set<String>> read = new HashMap<>();

    public void source(SourceRef source, Violations wrong) {
        source("source.code", source.code(), wrong);
    }

    public void source(String field, String code, Violations wrong) {
        known(Source.ROWS, field, code, wrong);
    }

    public void program(String field, String code, Violations wrong) {
        known(Program.ROWS, field, code, wrong);
    }

    public void programs(String field, Collection<String> codes, Violations wrong) {
        codes.forEach(code -> program(field, code, wrong));
    }

    public void office(String field, String code, Violations wrong) {
        known(Office.ROWS, field, code, wrong);
    }

    public void offices(String field, List<String> codes, Violations wrong) {
        codes.forEach(code -> office(field, code, wrong));
    }

    public void figure(String field, String id, Violations wrong) {
        known(Figure.ROWS, field, id, wrong);
    }

    private void known(Curated<?> rows, String field, String code, Violations wrong) {
        wrong.unlessKnown(field, code, rows.noun(), read.computeIfAbsent(rows, Curated::codes));
    }
}
