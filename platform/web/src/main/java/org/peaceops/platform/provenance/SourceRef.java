package org.peaceops.platform.provenance;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a fact was taken from.
 *
 * @param code of /sources
 * @param locator the place in it, such as a heading
 */
@Schema(description = "Where a fact was taken from: a code of /sources and the place in it")
public record SourceRef(
        @NotBlank @Size(max = 60) @Schema(examples = "PM-GPI") String code,
        @NotBlank @Size(max = 500) @Schema(examples = "Global Peace Operations Initiative (GPOI)")
                String locator) {}
