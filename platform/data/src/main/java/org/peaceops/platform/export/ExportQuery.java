package org.peaceops.platform.export;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.peaceops.platform.list.ReadQuery;

/** What every export takes besides the dataset's own filters: as of when, and in which format. */
public class ExportQuery extends ReadQuery {

    @QueryParam("format")
    @Parameter(
            description =
                    "The format of the file, as Accept would ask for it. sdmx-csv is SDMX-CSV 2.0, where the dataset has a structure.",
            schema =
                    @Schema(
                            enumeration = {"csv", "ndjson", "xlsx", "parquet", "sdmx-csv"},
                            defaultValue = "csv"))
    String format;
}
