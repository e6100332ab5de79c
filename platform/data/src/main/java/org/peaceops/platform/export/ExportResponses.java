package org.peaceops.platform.export;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Says of each export that it answers a file, so that no resource has to repeat it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ExportResponses implements OASFilter {

    private static final String NAME = Export.class.getSimpleName();
    private static final String REFERENCE = "#/components/schemas/" + NAME;

    @Override
    public void filterOpenAPI(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .flatMap(item -> item.getOperations().values().stream())
                .map(ExportResponses::answer)
                .filter(ExportResponses::isExport)
                .forEach(ExportResponses::describe);
        var components = document.getComponents();
        if (components != null && components.getSchemas() != null) {
            List.copyOf(components.getSchemas().keySet()).stream()
                    .filter(name -> name.startsWith(NAME))
                    .forEach(components::removeSchema);
        }
    }

    private static APIResponse answer(Operation operation) {
        return operation.getResponses().getAPIResponse("200");
    }

    private static boolean isExport(APIResponse answer) {
        return answer != null
                && answer.getContent() != null
                && answer.getContent().getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .anyMatch(
                                schema ->
                                        schema != null
                                                && schema.getRef() != null
                                                && schema.getRef().startsWith(REFERENCE));
    }

    private static void describe(APIResponse answer) {
        answer.setDescription("The file; Peaceops-Revision says as of when");
        answer.getContent()
                .getMediaTypes()
                .values()
                .forEach(
                        type ->
                                type.setSchema(
                                        OASFactory.createSchema()
                                                .addType(Schema.SchemaType.STRING)
                                                .format("binary")));
    }
}
