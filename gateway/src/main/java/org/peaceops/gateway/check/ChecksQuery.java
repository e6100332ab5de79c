package org.peaceops.gateway.check;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.gateway.joined.Addresses;
import org.peaceops.gateway.joined.JoinedQuery;
import org.peaceops.platform.http.QueryValues;

/** Which figures are checked. */
public class ChecksQuery extends JoinedQuery {

    @QueryParam("state")
    @Parameter(
            description = "Only figures that are in this state.",
            schema = @Schema(type = SchemaType.STRING, implementation = CheckState.class))
    String state;

    @QueryParam("program")
    @Parameter(
            description = "Only figures that are stated of these programs; codes by commas.",
            example = "APRRP")
    List<String> program;

    @QueryParam("checkable")
    @Parameter(
            description = "true: only figures that have a recipe.",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    String checkable;

    @QueryParam("format")
    @Parameter(
            description = "The format of the answer, as Accept would ask for it.",
            schema =
                    @Schema(
                            enumeration = {"json", "csv"},
                            defaultValue = "json"))
    String format;

    /** Null for every state. */
    String state() {
        return QueryValues.oneOf("state", state, CheckState.CODES);
    }

    /** Where programs-service lists them, a thousand on a page. */
    String path() {
        var path = new StringBuilder("/api/v1/figures?size=1000");
        List<String> programs = QueryValues.list(program);
        if (!programs.isEmpty()) {
            path.append("&program=").append(Addresses.encoded(String.join(",", programs)));
        }
        if (checkable != null) {
            path.append("&checkable=").append(Addresses.encoded(checkable));
        }
        return path.toString();
    }
}
