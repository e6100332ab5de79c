package org.peaceops.partners.cohort;

import static java.util.stream.Collectors.toSet;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.partners.partnership.PartnerLists;
import org.peaceops.partners.partnership.Tenures;
import org.peaceops.platform.http.Formats;
import org.peaceops.platform.list.ReadQuery;
import org.peaceops.platform.problem.Problem;
import org.peaceops.platform.problem.ProblemType;
import org.peaceops.platform.revision.Pin;

/** Which cohort, when, and who counts. */
public class ResolveQuery extends ReadQuery {

    private static final String EXPRESSION = "expression";

    @QueryParam(EXPRESSION)
    @Parameter(
            description =
                    "Atoms program:CODE, region:002 or region:\"Western Africa\", list:GHA,RWA, all, cohort:CODE, each with not: in front if need be; & and, | or, - without (after a blank), parentheses. & binds tighter than | and -, which go from left to right.",
            required = true,
            example = "program:APRRP & region:002 - list:ZAF")
    String expression;

    @QueryParam("on")
    @Parameter(description = "The day on which membership is judged.", example = "2016-01-01")
    String on;

    @QueryParam("from")
    @Parameter(
            description = "In place of on: the period's first day or month.",
            example = "2016-01")
    String from;

    @QueryParam("to")
    @Parameter(description = "The period's last day or month.", example = "2016-12")
    String to;

    @QueryParam("membership")
    @Parameter(
            description =
                    "Who counts: those in at-start or at-end of the period; ever in it; or as-joined, each on the days on which it is in. Without any day: ever.",
            schema =
                    @Schema(
                            enumeration = {"at-start", "at-end", "ever", "as-joined"},
                            defaultValue = "at-start"))
    String membership;

    @QueryParam("format")
    @Parameter(
            description = Formats.PARAMETER,
            schema =
                    @Schema(
                            enumeration = {"json", "csv", "ndjson", "xlsx"},
                            defaultValue = "json"))
    String format;

    /**
     * The answer at the request's revision; 400 that points at the character for what is no
     * expression.
     */
    ResolvedCohort resolved() {
        if (expression == null) {
            throw Problem.parameter(
                    EXPRESSION, null, "it is needed: program:APRRP, or region:002 - list:ZAF");
        }
        Period period = Period.parse(on, from, to);
        Membership counting = Membership.parse(membership, period);
        try {
            return resolved(expression.strip(), period, counting);
        } catch (MisreadException e) {
            throw e.problem(ProblemType.INVALID_PARAMETER, EXPRESSION);
        }
    }

    private static ResolvedCohort resolved(String text, Period period, Membership counting) {
        Expression expression = ExpressionParser.parse(text);
        Map<String, Expression> saved =
                expression.saved().isEmpty()
                        ? Map.of()
                        : SavedCohorts.of(Cohort.ROWS.all()).reachedFrom(text, expression);
        Set<String> programs = CohortResolver.programs(expression, saved);
        Tenures tenures = Tenures.of(programs);
        PartnerLists lists = PartnerLists.of(programs, tenures);
        Set<String> partial = programs.stream().filter(lists::isPartial).collect(toSet());
        var resolver =
                new CohortResolver(
                        expression,
                        new Judgement.Grounds(
                                counting, counting.deciding(period), saved, tenures, partial));
        return new ResolvedCohort(
                text,
                period.from(),
                period.to(),
                counting.code(),
                resolver.members(),
                resolver.leftOut(),
                resolver.members().size(),
                lists.lacking(programs),
                notes(lists.notes(programs), partial, resolver),
                Pin.current().number());
    }

    private static List<String> notes(
            List<String> lacking, Set<String> partial, CohortResolver resolver) {
        List<String> notes = new ArrayList<>(lacking);
        if (!partial.isEmpty()) {
            notes.add(
                    "not every partner of %s is known, so no country without a partnership here counts as being outside"
                            .formatted(String.join(", ", new TreeSet<>(partial))));
        }
        long undated =
                resolver.members().stream()
                        .filter(m -> m.dates().equals(Dates.NOT_KNOWN.code()))
                        .count();
        if (undated > 0) {
            notes.add(
                    "of %d of the members no source says on which days they were in"
                            .formatted(undated));
        }
        long unsure = resolver.leftOut().stream().filter(ResolvedCohort.LeftOut::mayBeIn).count();
        if (unsure > 0) {
            notes.add(
                    "%d of those left out may be in: no source says whether they partner, or since or until when"
                            .formatted(unsure));
        }
        return notes;
    }
}
