package org.peaceops.platform.curated;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * RFC 7396: the fields that change. Null takes a field away, an object is merged, a list is
 * replaced whole.
 */
@Schema(
        type = SchemaType.OBJECT,
        description =
                "The fields that change; null takes one away, an object is merged, a list is replaced whole (RFC 7396)",
        examples = "{\"name\": \"A new name\"}")
public record MergePatch(@Schema(hidden = true) JsonNode fields) {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MergePatch {}
}
