package org.peaceops.platform.history;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A row that began, was replaced or ended.
 *
 * @param revision in which it happened
 * @param recordedAt when
 * @param resource plural noun under which the row is found
 * @param key the row's natural key, as an object
 * @param place sorts rows of one revision; not shown
 * @param change {@code created}, {@code changed} or {@code deleted}
 */
@Schema(description = "A row that began, was replaced or ended")
public record Change(
        @Schema(examples = "2") long revision,
        Instant recordedAt,
        String resource,
        @JsonRawValue
                @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)
                String key,
        @Schema(enumeration = {"created", "changed", "deleted"}) String change,
        @JsonIgnore String place) {}
