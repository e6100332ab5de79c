package org.peaceops.gateway.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.peaceops.gateway.check.Lack.Kind;
import org.peaceops.gateway.joined.Part;

/** Finds out from what the services say what a figure lacks. */
final class Lacks {

    /** Before it, published lists of contributions do not tell women from men. */
    private static final String SEX_SPLIT_SINCE = "2009-01";

    private static final String NO_DATA = "no-data";
    private static final String NO_SEX = "sex-not-reported";

    private final Set<Lack> found = new LinkedHashSet<>();

    List<Lack> all() {
        return List.copyOf(found);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    void add(Lack lack) {
        found.add(lack);
    }

    /** What the recipe itself says that no dataset has. */
    void needs(PublishedFigure.Recipe recipe) {
        for (String need : recipe.needs()) {
            Kind kind =
                    need.equals(Kind.AFRICAN_UNION_DEPLOYMENTS.code())
                            ? Kind.AFRICAN_UNION_DEPLOYMENTS
                            : Kind.OTHER_RECORDS;
            String words =
                    kind == Kind.AFRICAN_UNION_DEPLOYMENTS
                            ? "The statement counts deployments to the African Union too, which the lists of the United Nations leave out"
                            : "Another system keeps the records that are counted";
            add(Lack.of(kind, recipe.needed() == null ? words : words + ": " + recipe.needed()));
        }
    }

    /** Programs in a cohort's expression of which not every partner is known. */
    void ofLists(Part cohort) {
        if (cohort instanceof Part.Known(JsonNode resolved)) {
            resolved.path("partial").valueStream().map(Lacks::ofList).forEach(this::add);
        }
    }

    private static Lack ofList(JsonNode list) {
        String program = list.path("program").asText();
        int known = list.path("partners").asInt();
        Integer stated =
                list.path("stated")
                        .valueStream()
                        .filter(s -> s.path("count").isInt())
                        .map(s -> s.path("count").asInt())
                        .max(Integer::compare)
                        .orElse(null);
        String detail =
                list.path("note").isTextual()
                        ? list.path("note").asText()
                        : "sources name partners of %s and do not say whether they are all"
                                .formatted(program);
        Kind kind = known == 0 ? Kind.COHORT_NOT_KNOWN : Kind.COHORT_NOT_WHOLE;
        return new Lack(kind, detail, program, stated, known, List.of(), List.of());
    }

    /** Readings of a side of an evaluation that say that something is not known. */
    void ofReadings(JsonNode evaluation, String side) {
        boolean isOfWomen = evaluation.path("sex").asText().equals("female");
        List<JsonNode> members =
                evaluation
                        .path("results")
                        .valueStream()
                        .map(r -> r.path(side))
                        .flatMap(
                                s ->
                                        Stream.concat(
                                                s.path("members").valueStream(),
                                                s.path("excluded").valueStream()))
                        .toList();
        months(members, NO_DATA).forEach(month -> add(ofMonth(month, isOfWomen)));
        List<String> undated =
                members.stream()
                        .filter(m -> m.path("reason").asText().equals("joining-date-unknown"))
                        .map(m -> m.path("country").asText())
                        .toList();
        if (!undated.isEmpty()) {
            add(
                    Lack.ofCountries(
                            Kind.JOINING_DATES_NOT_KNOWN,
                            "No source says when these countries joined",
                            undated));
        }
        Collection<String> noSex = months(members, NO_SEX);
        if (!noSex.isEmpty()) {
            add(
                    Lack.ofMonths(
                            Kind.SEX_NOT_REPORTED,
                            "Persons are known of some members, women and men are not",
                            List.copyOf(noSex)));
        }
    }

    private static Collection<String> months(List<JsonNode> members, String status) {
        Set<String> months = new TreeSet<>();
        members.stream()
                .flatMap(m -> Stream.of(m.path("start"), m.path("end")))
                .filter(reading -> reading.path("status").asText().equals(status))
                .forEach(reading -> months.add(reading.path("month").asText()));
        return months;
    }

    private static Lack ofMonth(String month, boolean isOfWomen) {
        return isOfWomen && month.compareTo(SEX_SPLIT_SINCE) < 0
                ? Lack.ofMonths(
                        Kind.NO_SEX_SPLIT_BEFORE_2009,
                        "Published lists tell women from men only since 2009",
                        List.of(month))
                : Lack.ofMonths(
                        Kind.MONTHS_NOT_LOADED,
                        "No contributions of %s are loaded".formatted(month),
                        List.of(month));
    }
}
