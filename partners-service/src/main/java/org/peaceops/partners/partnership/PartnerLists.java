package org.peaceops.partners.partnership;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.list.Where;
import org.peaceops.platform.problem.Nearest;
import org.peaceops.platform.revision.Pin;

/**
 * How complete the lists of partners are: what sources state beside how many partners are known
 * here. An empty list must not pass for a program without partners.
 */
public final class PartnerLists {

    private final Map<String, List<PartnerStatement>> statements;
    private final Map<String, Integer> known;

    private PartnerLists(
            Map<String, List<PartnerStatement>> statements, Map<String, Integer> known) {
        this.statements = statements;
        this.known = known;
    }

    /** Of these programs, or of all if none is given, at the request's revision. */
    public static PartnerLists read(Collection<String> programs) {
        Where where =
                Where.pinned(Pin.current(), "from_revision", "to_revision")
                        .andIn("program", programs);
        Map<String, Integer> known = new HashMap<>();
        SqlSelection.query(
                "select program, count(distinct country) from partnership where %s group by program"
                        .formatted(where.sql()),
                where.arguments(),
                row -> known.put(row.getString(1), row.getInt(2)));
        return of(programs, known);
    }

    /** Of these programs, whose partners have been read already. */
    public static PartnerLists of(Collection<String> programs, Tenures tenures) {
        Map<String, Integer> known = new HashMap<>();
        programs.forEach(program -> known.put(program, tenures.partners(program).size()));
        return of(programs, known);
    }

    private static PartnerLists of(Collection<String> programs, Map<String, Integer> known) {
        return new PartnerLists(
                PartnerStatement.of(programs).stream()
                        .collect(Collectors.groupingBy(PartnerStatement::program)),
                known);
    }

    /** A clause for each program of which not all partners are known here. */
    public List<String> notes(Collection<String> programs) {
        return programs.stream().map(this::note).flatMap(Optional::stream).toList();
    }

    /**
     * Whether sources say, or leave open, that there are partners who are not known here. A list
     * that has since come from elsewhere is whole when it has as many as a source counts.
     */
    public boolean isPartial(String program) {
        List<PartnerStatement> said = statements(program);
        int partners = known(program);
        return !said.isEmpty()
                && (said.stream().noneMatch(s -> s.named().equals("all") || s.isMetBy(partners))
                        || said.stream()
                                .anyMatch(s -> s.stated() != null && s.stated() > partners));
    }

    /** Those of these programs of which not every partner is known here. */
    public List<ProgramPartners> lacking(Collection<String> programs) {
        return programs.stream()
                .filter(this::isPartial)
                .sorted()
                .map(program -> ProgramPartners.of(program, this))
                .toList();
    }

    /** In a clause, the programs of which not every partner is known here. */
    Optional<String> partial() {
        String names =
                programs().stream().filter(this::isPartial).collect(Collectors.joining(", "));
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        "not every partner is known of %s; /partnerships/programs says how many there are"
                                .formatted(names));
    }

    Optional<String> note(String program) {
        int partners = known.getOrDefault(program, 0);
        List<PartnerStatement> counts =
                statements.getOrDefault(program, List.of()).stream()
                        .filter(s -> s.stated() != null && s.stated() > partners)
                        .toList();
        if (!counts.isEmpty()) {
            return Optional.of(known(program, partners) + "; " + stated(counts));
        }
        return partners > 0 ? Optional.empty() : Optional.of(unknown(program));
    }

    private static String known(String program, int partners) {
        return partners == 0
                ? "no source names the partners of " + program
                : "only %d of the partners of %s %s known here"
                        .formatted(partners, program, partners == 1 ? "is" : "are");
    }

    private static String stated(List<PartnerStatement> counts) {
        return counts.stream().map(PartnerStatement::words).collect(Collectors.joining(", "));
    }

    private static String unknown(String program) {
        String hint =
                Nearest.to(program, read(List.of()).programs())
                        .filter(near -> !near.equals(program))
                        .map(" (did you mean %s?)"::formatted)
                        .orElse("");
        return "nothing is known here of partners of %s%s".formatted(program, hint);
    }

    Collection<String> programs() {
        Collection<String> all = new TreeSet<>(known.keySet());
        all.addAll(statements.keySet());
        return all;
    }

    int known(String program) {
        return known.getOrDefault(program, 0);
    }

    List<PartnerStatement> statements(String program) {
        return statements.getOrDefault(program, List.of());
    }
}
