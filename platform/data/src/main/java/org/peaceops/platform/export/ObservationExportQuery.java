package org.peaceops.platform.export;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** An export of rows that are observations of a statistic, too. */
public class ObservationExportQuery extends ExportQuery {

    @QueryParam("format")
    @Parameter(
            description =
                    "The format of the file, as Accept would ask for it. sdmx-csv is SDMX-CSV 2.0.",
            schema =
                    @Schema(
                            enumeration = {"csv", "ndjson", "xlsx", "parquet", "sdmx-csv"},
                            defaultValue = "csv"))
    String format;
}
