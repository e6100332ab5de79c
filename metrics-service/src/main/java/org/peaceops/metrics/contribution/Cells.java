package org.peaceops.metrics.contribution;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.peaceops.codelists.Countries;
import org.peaceops.codelists.Country;
import org.peaceops.metrics.personnel.PersonnelType;
import org.peaceops.platform.list.Where;
import org.peaceops.platform.revision.Pin;

/**
 * Observations added up within each month and group, where adding is right. Small lists are joined
 * to the observations; conditions stay on their bare columns, so that indexes serve them.
 *
 * @param sex null for persons of both
 * @param anyMission whether the filter leaves out no mission
 */
record Cells(Grouping grouping, Sex sex, boolean anyMission) {

    /** {@code (month, keys…, persons…, reported_values, not_reported_values)}. */
    Relation relation(Where where, List<Persons> persons) {
        return Relation.of(
                """
                (select c.month%s, %s,
                   %s
                 from %s c%s
                 where %s
                 group by c.month%s)""",
                named(),
                each(persons, this::sum),
                fromTotals() ? addedUpCounts() : countsOf(bySex() ? "x.persons" : "c.total"),
                fromTotals() ? "contribution_total" : "contribution",
                joins(),
                where,
                expressions());
    }

    /** Whether the totals over missions, which imports keep, tell all that is asked. */
    private boolean fromTotals() {
        return anyMission
                && !bySex()
                && !grouping.has(Dimension.MISSION)
                && !grouping.has(Dimension.HOST_COUNTRY);
    }

    private static String addedUpCounts() {
        return "sum(c.reported_values) as reported_values, sum(c.not_reported_values) as not_reported_values";
    }

    private static String countsOf(String persons) {
        return "count(%1$s) as reported_values, count(*) - count(%1$s) as not_reported_values"
                .formatted(persons);
    }

    /** Whether a row is of one sex. */
    boolean bySex() {
        return sex != null || grouping.has(Dimension.SEX);
    }

    private String sum(Persons number) {
        if (fromTotals()) {
            return "sum(c.%s)".formatted(number.column());
        }
        if (bySex()) {
            return number == Persons.TOTAL ? "sum(x.persons)" : "null::numeric";
        }
        return number.sum();
    }

    private static String each(List<Persons> persons, Function<Persons, String> expression) {
        return persons.stream()
                .map(number -> expression.apply(number) + " as " + number.column())
                .collect(Collectors.joining(", "));
    }

    private String named() {
        return grouping.keys().stream()
                .map(d -> ", %s as %s".formatted(d.expression(), d.column()))
                .collect(Collectors.joining());
    }

    private String expressions() {
        return grouping.keys().stream()
                .map(d -> ", " + d.expression())
                .collect(Collectors.joining());
    }

    private Relation joins() {
        return Relation.of(
                "%s%s%s%s",
                grouping.has(Dimension.REGION) || grouping.has(Dimension.SUBREGION)
                        ? regions()
                        : "",
                grouping.has(Dimension.HOST_COUNTRY) ? hosts() : "",
                grouping.has(Dimension.PERSONNEL_GROUP) ? groups() : "",
                bySex() ? bySexes() : "");
    }

    private static Relation regions() {
        List<Country> all = Countries.standard().all();
        return Relation.bound(
                """

                 left join (select country, region collate "C" as region, subregion collate "C" as subregion
                            from unnest(?::text[], ?::text[], ?::text[]) as r(country, region, subregion)) r
                   on r.country = c.country""",
                column(all, Country::alpha3),
                column(all, country -> country.region().m49()),
                column(all, country -> country.subregion().m49()));
    }

    /** A mission in two countries is a row of its own, told by both. */
    private static Relation hosts() {
        return Relation.of(
                """

                 left join (select acronym,
                     array_to_string(array(select unnest(string_to_array(host_countries, ' ')) order by 1), ' ') collate "C" as hosts
                   from mission where %s) h
                   on h.acronym = c.mission""",
                Where.pinned(Pin.current(), "from_revision", "to_revision"));
    }

    private static Relation groups() {
        List<PersonnelType> types = Arrays.asList(PersonnelType.values());
        return Relation.bound(
                """

                 join (select personnel_type, personnel_group collate "C" as personnel_group
                       from unnest(?::text[], ?::text[]) as g(personnel_type, personnel_group)) g
                   on g.personnel_type = c.personnel_type""",
                column(types, PersonnelType::code),
                column(types, type -> type.group().code()));
    }

    /** Each observation once for women, once for men, and for those of unknown sex if any. */
    private Relation bySexes() {
        return Relation.of(
                """

                 join lateral (values ('female' collate "C", c.female), ('male', c.male),
                     ('not-reported', case when c.female is null or c.male is null
                        then nullif(c.total - coalesce(c.female, 0) - coalesce(c.male, 0), 0) end)) x(sex, persons)
                   on %s""",
                sex == null
                        ? "(x.sex <> 'not-reported' or x.persons is not null)"
                        : "x.sex = '%s'".formatted(sex.code()));
    }

    private static <T> String[] column(List<T> rows, Function<T, String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }
}
