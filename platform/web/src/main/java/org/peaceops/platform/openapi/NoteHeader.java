package org.peaceops.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.peaceops.platform.http.Formats;

/** Adds the header of the notes to every answer that may be written as csv. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class NoteHeader implements OASFilter {

    @Override
    public APIResponse filterAPIResponse(APIResponse response) {
        if (response.getContent() != null && response.getContent().hasMediaType(Formats.CSV)) {
            response.addHeader(
                    Formats.NOTE_HEADER,
                    OASFactory.createHeader()
                            .description(
                                    "What the answer says besides its rows, in ASCII, one header for each note; not in json, which says it whole")
                            .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
        }
        return response;
    }
}
