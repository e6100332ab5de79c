package org.peaceops.gateway.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.gateway.joined.JoinedQuery;
import org.peaceops.platform.http.QueryValues;

/** What is asked of an indicator, as an address says it. */
public class IndicatorQuery extends JoinedQuery {

    @QueryParam("cohort")
    @Parameter(
            description =
                    "Whose figure: program:CODE, region:002, list:GHA,RWA, all, cohort:CODE, not:, &, |, - as in /cohorts/resolve; or countries alone, separated by commas. Without it that of all contributors.",
            example = "program:APRRP")
    String cohort;

    @QueryParam("versus")
    @Parameter(
            description = "Whose figure beside it, in the same words.",
            example = "not:program:APRRP")
    String versus;

    @QueryParam("from")
    @Parameter(description = "First month, or the baseline of a growth.", example = "2010-09")
    String from;

    @QueryParam("to")
    @Parameter(
            description = "Last month; of an indicator of one month, that month.",
            example = "2013-09")
    String to;

    @QueryParam("on")
    @Parameter(
            description =
                    "The day on which membership of the cohorts is judged, instead of all time. For the indicators of capability units and assessments also their day; without it the last day of to.")
    String on;

    @QueryParam("membership")
    @Parameter(
            description =
                    "Who counts. ever: whoever was a member at any time, also before or after the months asked for, in every month. at-start, at-end: who was in on the first day of from, or the last of to, in every month. as-joined: each country only on the days on which it was in.",
            schema =
                    @Schema(
                            enumeration = {"ever", "at-start", "at-end", "as-joined"},
                            defaultValue = "ever"),
            example = "ever")
    String membership;

    @QueryParam("personnelType")
    @Parameter(
            description =
                    "Types of personnel or the groups military and police; several separated by commas. Without it all.",
            example = "military")
    List<String> personnelType;

    @QueryParam("mission")
    @Parameter(
            description = "Acronyms of missions, separated by commas. Without it all.",
            example = "UNMISS")
    List<String> mission;

    @QueryParam("region")
    @Parameter(
            description = "M49 codes of where members lie, separated by commas; others are listed.",
            example = "[\"002\"]")
    List<String> region;

    @QueryParam("sex")
    @Parameter(
            description = "Whose number, where the indicator does not fix it.",
            schema = @Schema(enumeration = {"total", "female", "male"}))
    String sex;

    @QueryParam("frequency")
    @Parameter(
            description = "One result for each period of the range instead of one for all of it.",
            schema =
                    @Schema(
                            enumeration = {
                                "month",
                                "quarter",
                                "year",
                                "us-fiscal-year",
                                "un-year"
                            }))
    String frequency;

    @QueryParam("baseline")
    @Parameter(
            description =
                    "Growth is measured from the month from, or for each member from the month in which it joined.",
            schema =
                    @Schema(
                            enumeration = {"common-date", "joining-date"},
                            defaultValue = "common-date"))
    String baseline;

    @QueryParam("aggregate")
    @Parameter(
            description = "Growth of the members' sum, or the mean of their growths.",
            schema =
                    @Schema(
                            enumeration = {"sum", "mean-of-growth"},
                            defaultValue = "sum"))
    String aggregate;

    @QueryParam("missing")
    @Parameter(
            description =
                    "A member with a number at one end alone counts with it, or is left out of both.",
            schema =
                    @Schema(
                            enumeration = {"as-reported", "exclude"},
                            defaultValue = "as-reported"))
    String missing;

    @QueryParam("targetYear")
    @Parameter(
            description = "The year whose gender target is meant, from 2018 to 2028.",
            schema = @Schema(type = SchemaType.INTEGER),
            example = "2028")
    String targetYear;

    @QueryParam("leaveOneOut")
    @Parameter(
            description = "true: also the lowest and highest value without any one member.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String leaveOneOut;

    @QueryParam("explain")
    @Parameter(
            description = "true: also the observations behind the value, with file and line.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String explain;

    IndicatorQuestion question(String code) {
        QueryValues.oneOf("membership", membership, CohortQuestion.MEMBERSHIPS);
        QueryValues.day("on", on);
        return new IndicatorQuestion(code, asked(cohort), asked(versus), from, to, choices());
    }

    private CohortQuestion asked(String expression) {
        return expression == null
                ? null
                : new CohortQuestion(listed(expression), on, from, to, membership);
    }

    /** Names without any word of the language of cohorts are a list of countries. */
    private static String listed(String expression) {
        boolean isList =
                !expression.isBlank()
                        && !expression.strip().equalsIgnoreCase("all")
                        && expression.chars().noneMatch(c -> ":()|&".indexOf(c) >= 0);
        return isList ? "list:" + expression.strip() : expression;
    }

    private Map<String, JsonNode> choices() {
        return new Choices()
                .list("personnelTypes", personnelType)
                .list("missions", mission)
                .list("regions", region)
                .word("sex", sex)
                .word("frequency", frequency)
                .word("baseline", baseline)
                .word("aggregate", aggregate)
                .word("missing", missing)
                .year("targetYear", targetYear)
                .flag("leaveOneOut", leaveOneOut)
                .flag("explain", explain)
                .all();
    }
}
