package org.peaceops.programs.source;

import jakarta.ws.rs.QueryParam;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.platform.http.QueryValues;

/** Which sources. */
public class SourceFilter {

    private static final Set<String> KINDS =
            Set.of("web-page", "fact-sheet", "guide", "dataset", "report");

    @QueryParam("kind")
    @Parameter(
            description = "Kind of source",
            schema =
                    @Schema(enumeration = {"web-page", "fact-sheet", "guide", "dataset", "report"}))
    String kind;

    String kind() {
        return QueryValues.oneOf("kind", kind, KINDS);
    }
}
