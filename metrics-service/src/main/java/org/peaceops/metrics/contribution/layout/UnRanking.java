package org.peaceops.metrics.contribution.layout;

import java.time.Clock;
import java.util.List;
import org.peaceops.platform.imports.Layout;
import org.peaceops.platform.imports.LineOutcome;

/**
 * The UN's ranking of contributors at the end of a month. It has no detail, so nothing of it is an
 * observation; it is held against the sum of the detail that is known.
 *
 * <p>A line is staged under a mission and type that are blank. Its rank stands in the flags, where
 * the check finds it.
 */
final class UnRanking implements Layout {

    private static final List<String> COLUMNS =
            List.of(
                    "isocode3",
                    "contributingcountry",
                    "personnelcontributionrank",
                    "totaluniformedpersonnel",
                    "lastreportingdate");

    private final Clock clock;

    UnRanking(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String code() {
        return "un-ranking";
    }

    @Override
    public String description() {
        return "UN ranking of contributors, as a check on the sum of detail: ISOCode3, Contributing_Country, Personnel_Contribution_Rank, Total_Uniformed_Personnel, Last_Reporting_Date";
    }

    @Override
    public String source() {
        return "UN-PSDATA";
    }

    @Override
    public boolean isCheck() {
        return true;
    }

    @Override
    public boolean recognises(List<String> header) {
        return new Header(header).has(COLUMNS);
    }

    @Override
    public LineReader reader(List<String> given) {
        Header header = new Header(given);
        int name = header.at("contributingcountry");
        var lines =
                new DetailLines(
                        header,
                        new DetailLines.Places(
                                header.at("lastreportingdate"),
                                name,
                                header.at("isocode3"),
                                header.at("m49code"),
                                Header.NONE),
                        clock);
        int rank = header.at("personnelcontributionrank");
        var places =
                new Headcount.Places(
                        header.at("femalepersonnel"),
                        header.at("malepersonnel"),
                        header.at("totaluniformedpersonnel"));
        return (line, out) -> read(line, lines, name, rank, places, out);
    }

    private static void read(
            Line line,
            DetailLines lines,
            int name,
            int rank,
            Headcount.Places places,
            LineOutcome out) {
        String contributor = lines.cells.text(line, name, out);
        if (DetailLines.isTotal(contributor)) {
            out.setAside();
            return;
        }
        Day day = lines.day(line, out);
        String country = lines.country(line, contributor, out);
        Integer place = lines.cells.count(line, rank, out);
        Headcount count = Headcount.read(line, lines, places, out);
        if (count.total() == null && !out.isRefused()) {
            out.error(
                    lines.header.name(places.total()), "", "total-missing", "the country's total");
        }
        if (!out.isRefused()) {
            out.row(
                    day.month(),
                    country,
                    "",
                    "",
                    text(count.female()),
                    text(count.male()),
                    text(count.total()),
                    "reported",
                    place == null ? "{}" : "{" + place + "}",
                    day.text());
        }
    }

    private static String text(Integer number) {
        return number == null ? null : number.toString();
    }
}
