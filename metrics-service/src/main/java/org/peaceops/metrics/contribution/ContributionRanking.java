package org.peaceops.metrics.contribution;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.codelists.Countries;
import org.peaceops.codelists.Country;
import org.peaceops.platform.list.MemorySelection;
import org.peaceops.platform.list.Page;
import org.peaceops.platform.list.PageInfo;
import org.peaceops.platform.list.PageQuery;
import org.peaceops.platform.list.SortField;
import org.peaceops.platform.list.Sorting;
import org.peaceops.platform.list.SqlSelection;
import org.peaceops.platform.list.Table;

/**
 * Contributors ranked as the United Nations ranks them: equal numbers share a rank, the next rank
 * leaves as many out, and equals stand by name.
 *
 * @param month the month ranked; null when nothing at all is known
 * @param notReported contributors that the files name without the number that ranks; in no place
 */
@Schema(description = "Contributors of a month, ranked")
public record ContributionRanking(
        List<RankedContributor> data,
        PageInfo page,
        @Schema(examples = "33") long revision,
        Map<String, String> links,
        @Schema(examples = "2014-02") String month,
        @Schema(enumeration = {"total", "female"}) String by,
        List<Unranked> notReported)
        implements Table<RankedContributor> {

    private static final Sorting<RankedContributor> SORTING =
            Sorting.byKey(
                            List.of(
                                    SortField.number("rank", "rank", RankedContributor::rank),
                                    SortField.text("name", "name", RankedContributor::name),
                                    SortField.text(
                                            "country", "country", RankedContributor::country)))
                    .or(
                            List.of(
                                    SortField.number("total", "total", r -> orNone(r.total())),
                                    SortField.number("female", "female", r -> orNone(r.female())),
                                    SortField.number("male", "male", r -> orNone(r.male()))));

    /** A contributor without a place. */
    @Schema(description = "A contributor whose number was not reported")
    public record Unranked(
            @Schema(examples = "USA") String country,
            @Schema(examples = "United States of America") String name) {}

    private record Sum(String country, Long female, Long male, Long total) {

        Long number(boolean byWomen) {
            return byWomen ? female : total;
        }
    }

    static ContributionRanking of(RankingQuery query, PageQuery page) {
        boolean byWomen = query.byWomen();
        YearMonth month = query.month();
        List<Sum> sums = sums(query, month);
        List<Sum> known = sums.stream().filter(s -> s.number(byWomen) != null).toList();
        Page<RankedContributor> rows =
                page.of(new MemorySelection<>(ranked(known, byWomen), SORTING), row -> row);
        return new ContributionRanking(
                rows.data(),
                rows.page(),
                rows.revision(),
                rows.links(),
                month == null ? null : month.toString(),
                byWomen ? ComparisonQuery.FEMALE : ComparisonQuery.TOTAL,
                sums.stream()
                        .filter(s -> s.number(byWomen) == null)
                        .map(s -> new Unranked(s.country, name(s.country)))
                        .toList());
    }

    private static List<RankedContributor> ranked(List<Sum> known, boolean byWomen) {
        long whole = known.stream().mapToLong(s -> s.number(byWomen)).sum();
        List<Sum> inOrder =
                known.stream()
                        .sorted(Comparator.comparing((Sum s) -> s.number(byWomen)).reversed())
                        .toList();
        List<RankedContributor> ranked = new ArrayList<>();
        for (Sum sum : inOrder) {
            boolean equal =
                    !ranked.isEmpty()
                            && inOrder.get(ranked.size() - 1)
                                    .number(byWomen)
                                    .equals(sum.number(byWomen));
            ranked.add(
                    new RankedContributor(
                            equal ? ranked.getLast().rank() : ranked.size() + 1,
                            sum.country,
                            name(sum.country),
                            sum.female,
                            sum.male,
                            sum.total,
                            RankedContributor.percent(sum.number(byWomen), whole)));
        }
        return ranked;
    }

    private static List<Sum> sums(RankingQuery query, YearMonth month) {
        var where = query.where(month);
        return SqlSelection.query(
                """
                select c.country, sum(c.female), sum(c.male), sum(c.total)
                from contribution c where %s group by c.country order by c.country"""
                        .formatted(where.sql()),
                where.arguments(),
                row ->
                        new Sum(
                                row.getString(1),
                                row.getObject(2, Long.class),
                                row.getObject(3, Long.class),
                                row.getObject(4, Long.class)));
    }

    private static String name(String country) {
        return Countries.standard().byAlpha3(country).map(Country::name).orElse(country);
    }

    private static Long orNone(Long number) {
        return number == null ? -1L : number;
    }
}
