package org.peaceops.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/**
 * Adds the headers that hold everywhere: conditional reads and writes, the reason of a change, and
 * the key that makes a repeated POST harmless.
 *
 * <p>Their examples belong to the schema, so that a page to try things out on shows them but does
 * not send them unasked.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class StandardHeaders implements OASFilter {

    private static final String ETAG = "ETag";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        OperationDeed deed = StandardHeaders::complete;
        deed.onEach(document);
    }

    private static void complete(String path, HttpMethod method, Operation operation) {
        Traits traits = new Traits(method, operation);
        if (traits.isGet() && traits.isPinned()) {
            add(
                    operation,
                    "If-None-Match",
                    false,
                    "ETags that are known already; if the answer still has one of them, it is 304 without a body",
                    "\"7.5f3a91c2\"");
            unchanged(operation);
            answered(operation, "200", ETAG, "Names exactly this answer, for If-None-Match");
        }
        if (traits.changesARow()) {
            add(
                    operation,
                    "If-Match",
                    true,
                    "The ETag that a GET of this address gave, so that nobody's change is lost",
                    "\"7\"");
        }
        if (traits.edits()) {
            add(
                    operation,
                    "Peaceops-Reason",
                    false,
                    "Why this is changed, for the history",
                    "Corrected after a call with the program office");
        }
        if (traits.adds()) {
            add(
                    operation,
                    "Idempotency-Key",
                    false,
                    "Any text of your own, new for each request; sent again with the same key, the request is done once and answered twice",
                    "1f0f7a2e-delivery-2014-10");
            answered(operation, "201", "Location", "The address of what was added");
            answered(operation, "202", "Location", "The address that tells how the work goes on");
        }
    }

    private static void unchanged(Operation operation) {
        if (!operation.getResponses().hasAPIResponse("304")) {
            operation
                    .getResponses()
                    .addAPIResponse(
                            "304",
                            OASFactory.createAPIResponse()
                                    .description("The answer is the one that If-None-Match names"));
        }
        answered(operation, "304", ETAG, "As sent");
    }

    private static void add(
            Operation operation,
            String name,
            boolean required,
            String description,
            String example) {
        // a merged document has been through this filter before
        if (!new Traits(HttpMethod.GET, operation).has(name)) {
            operation.addParameter(
                    OASFactory.createParameter()
                            .name(name)
                            .in(Parameter.In.HEADER)
                            .required(required)
                            .description(description)
                            .schema(text().examples(List.of(example))));
        }
    }

    private static void answered(
            Operation operation, String status, String name, String description) {
        APIResponse response = operation.getResponses().getAPIResponse(status);
        if (response != null) {
            response.addHeader(
                    name, OASFactory.createHeader().description(description).schema(text()));
        }
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
