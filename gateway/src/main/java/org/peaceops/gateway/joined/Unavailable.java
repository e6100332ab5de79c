package org.peaceops.gateway.joined;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A service whose part of an answer is missing.
 *
 * @param service short name
 * @param since when the gateway first noticed that it does not answer; null if it was not asked
 *     because the snapshot does not name it
 */
@Schema(description = "A service whose part of the answer is missing")
public record Unavailable(
        @Schema(examples = "partners") String service,
        @JsonInclude(JsonInclude.Include.NON_NULL) Instant since) {}
