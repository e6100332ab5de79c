package org.peaceops.platform.openapi;

import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.peaceops.platform.http.Formats;

/** The schemas of a document, found through their references. */
record Shapes(OpenAPI document) {

    /** The schema itself, or the one that it refers to. */
    Schema referred(Schema schema) {
        String ref = schema.getRef();
        return ref == null
                ? schema
                : document.getComponents()
                        .getSchemas()
                        .get(ref.substring(ref.lastIndexOf('/') + 1));
    }

    /** The first field of a list's rows. */
    Optional<String> firstField(Operation operation) {
        return Optional.ofNullable(operation.getResponses().getAPIResponse("200"))
                .map(response -> response.getContent().getMediaType(Formats.JSON))
                .map(MediaType::getSchema)
                .map(page -> property(page, "data"))
                .map(rows -> referred(rows).getItems())
                .map(row -> referred(row).getProperties())
                .filter(fields -> !fields.isEmpty())
                .map(fields -> fields.keySet().iterator().next());
    }

    private Schema property(Schema schema, String name) {
        Map<String, Schema> properties = referred(schema).getProperties();
        return properties == null ? null : properties.get(name);
    }
}
