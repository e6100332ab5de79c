package org.peaceops.metrics.contribution;

import jakarta.ws.rs.QueryParam;
import java.time.YearMonth;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.metrics.time.MonthRange;
import org.peaceops.platform.http.QueryValues;
import org.peaceops.platform.problem.Problem;

/** How the rows of a summary are compared: with one another, with the whole, with before. */
public class ComparisonQuery {

    static final String FEMALE = "female";
    static final String TOTAL = "total";
    private static final int MOST = 1_000;

    @QueryParam("top")
    @Parameter(
            description =
                    "Only the N rows with the most persons in each period; the others as one row with rest=true, made of their observations. Equal rows are taken by key.",
            example = "10")
    String top;

    @QueryParam("by")
    @Parameter(
            description = "The number that top, share and change are about.",
            schema =
                    @Schema(
                            enumeration = {TOTAL, FEMALE},
                            defaultValue = TOTAL))
    String by;

    @QueryParam("share")
    @Parameter(
            description =
                    "true: each row's percent of all rows of its period, and women's percent of the persons whose sex is known.",
            schema = @Schema(enumeration = {"true", "false"}))
    String share;

    @QueryParam("change")
    @Parameter(
            description =
                    "Change against the period before (previous), the same months a year earlier (year-before), or a month.",
            example = "year-before")
    String change;

    /** Checked against what else was asked for; 400 where a comparison would make no sense. */
    Comparison read(Summarizing asked) {
        boolean bySex = asked.cells().bySex();
        String number = QueryValues.oneOf("by", by, Set.of(TOTAL, FEMALE));
        boolean shares = "true".equals(QueryValues.oneOf("share", share, Set.of("true", "false")));
        if (number != null && top == null && !shares && change == null) {
            throw refused("by", by, "it says what top, share or change are about; add one of them");
        }
        if (FEMALE.equals(number) && bySex) {
            throw refused("by", by, "rows of one sex have one number; leave it out");
        }
        if (shares && asked.statistic() == Statistic.PEAK) {
            throw refused(
                    "share",
                    share,
                    "peaks are of different months, so they are no parts of one whole; take end, average or personnel-months");
        }
        return new Comparison(
                number == null ? TOTAL : number, most(asked.grouping()), shares, former(asked));
    }

    private Integer most(Grouping grouping) {
        if (top == null) {
            return null;
        }
        if (!top.matches("[1-9]\\d{0,3}") || Integer.parseInt(top) > MOST) {
            throw refused("top", top, "a whole number from 1 to " + MOST);
        }
        if (grouping.keys().isEmpty()) {
            throw refused("top", top, "there is nothing to rank; group by country or mission too");
        }
        return Integer.valueOf(top);
    }

    private Calendar former(Summarizing asked) {
        return switch (change) {
            case null -> null;
            case "previous" -> asked.calendar().back(asked.monthsOfAPeriod());
            case "year-before" -> asked.calendar().back(12);
            default -> {
                YearMonth month = MonthRange.month("change", change);
                if (asked.statistic() == Statistic.PERSONNEL_MONTHS) {
                    throw refused(
                            "change",
                            change,
                            "the sum of several months cannot be compared with one month; take previous or year-before, or statistic=average");
                }
                yield asked.calendar().allAt(month);
            }
        };
    }

    private static RuntimeException refused(String parameter, String value, String message) {
        return Problem.parameter(parameter, value, message);
    }
}
