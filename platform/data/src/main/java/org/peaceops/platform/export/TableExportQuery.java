package org.peaceops.platform.export;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** An export of rows. */
public class TableExportQuery extends ExportQuery {

    @QueryParam("format")
    @Parameter(
            description = "The format of the file, as Accept would ask for it.",
            schema =
                    @Schema(
                            enumeration = {"csv", "ndjson", "xlsx", "parquet"},
                            defaultValue = "csv"))
    String format;
}
