package org.peaceops.partners.cohort;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.peaceops.codelists.Country;
import org.peaceops.platform.list.PageInfo;
import org.peaceops.platform.list.Table;

/**
 * The countries that an expression means, each with the reason.
 *
 * @param expression as it was sent
 * @param from first day asked for; null: from the beginning
 * @param to last day asked for; null: to the end
 * @param membership which days of the period decided
 * @param members by alpha-3
 * @param leftOut countries that a part of the expression names and the whole does not hold
 * @param size number of members
 * @param notes what the lists of partners lack, and how many members have no dates
 */
@Schema(
        description =
                "The countries that an expression means, each with the reason; csv, ndjson and xlsx have a row for each of members and leftOut")
public record ResolvedCohort(
        @Schema(examples = "program:APRRP") String expression,
        @Schema(examples = "2016-01-01") LocalDate from,
        @Schema(examples = "2016-01-01") LocalDate to,
        @Schema(
                        enumeration = {"at-start", "at-end", "ever", "as-joined"},
                        examples = "at-start")
                String membership,
        List<Member> members,
        List<LeftOut> leftOut,
        @Schema(examples = "6") int size,
        List<String> notes,
        @Schema(examples = "33") long revision)
        implements Table<CohortRow> {

    @Override
    public List<CohortRow> data() {
        return Stream.concat(
                        members.stream().map(CohortRow::of), leftOut.stream().map(CohortRow::of))
                .toList();
    }

    @Override
    public PageInfo page() {
        int rows = members.size() + leftOut.size();
        return new PageInfo(rows, null, (long) rows, null);
    }

    /**
     * A country that is in.
     *
     * @param country ISO alpha-3
     * @param dates what from, to and periods mean: {@code stated}; {@code always}, every day;
     *     {@code not-known}, it is in and no source says on which days; {@code never-at-once}, it
     *     met each part of the expression, but never all on one day. The last two have no periods
     *     and come with {@code ever} alone
     * @param from first day on which it is in, may lie before the days asked for; null, where dates
     *     are stated: it always was
     * @param to last day; null, where dates are stated: it goes on as far as known
     * @param periods more than one where it left and joined again; those alone that have a day
     *     asked for, whole and not cut to the days asked for
     * @param reason what holds of it
     */
    @Schema(name = "CohortMember", description = "A country that is in a cohort, and why")
    public record Member(
            @Schema(examples = "GHA") String country,
            @Schema(examples = "Ghana") String name,
            @Schema(
                            enumeration = {"stated", "always", "not-known", "never-at-once"},
                            examples = "stated")
                    String dates,
            @Schema(examples = "2014-10-01") LocalDate from,
            LocalDate to,
            List<MemberPeriod> periods,
            @Schema(examples = "in APRRP since fiscal year 2015, no end known") String reason) {

        static Member of(Country country, Dates dates, List<Timeline.Span> spans, String reason) {
            return new Member(
                    country.alpha3(),
                    country.name(),
                    dates.code(),
                    spans.isEmpty() ? null : spans.getFirst().from(),
                    spans.isEmpty() ? null : spans.getLast().to(),
                    spans.stream().map(s -> new MemberPeriod(s.from(), s.to())).toList(),
                    reason);
        }
    }

    /** Days on which a country is in, both included; null is open. */
    @Schema(description = "Days on which a country is in a cohort, both included; null is open")
    public record MemberPeriod(@Schema(examples = "2014-10-01") LocalDate from, LocalDate to) {}

    /**
     * A country that is not in, though a part of the expression names it.
     *
     * @param mayBeIn no source says whether it is in
     */
    @Schema(
            name = "CohortLeftOut",
            description = "A country that is not in, though a part of the expression names it")
    public record LeftOut(
            @Schema(examples = "ZAF") String country,
            @Schema(examples = "South Africa") String name,
            @Schema(examples = "false") boolean mayBeIn,
            @Schema(examples = "no partnership in APRRP is known") String reason) {}
}
