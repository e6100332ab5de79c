package org.peaceops.gateway.profile;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.gateway.joined.JoinedQuery;
import org.peaceops.platform.problem.Problem;

/** What every profile takes. */
public class ProfileQuery extends JoinedQuery {

    @QueryParam("month")
    @Parameter(
            description =
                    "The month whose deployments are told. Without it, the newest of which anything is known.",
            example = "2014-02")
    String month;

    @QueryParam("format")
    @Parameter(
            description = "json, or html for a sheet to print; does what Accept does.",
            schema = @Schema(enumeration = {"json", "html"}))
    String format;

    /** Null for the newest. */
    YearMonth month() {
        try {
            return month == null ? null : YearMonth.parse(month);
        } catch (DateTimeException e) {
            throw Problem.parameter("month", month, "a month such as 2014-02");
        }
    }
}
