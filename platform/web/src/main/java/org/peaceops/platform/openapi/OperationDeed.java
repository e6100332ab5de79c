package org.peaceops.platform.openapi;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/** Something that is done to each operation of a document. */
@FunctionalInterface
interface OperationDeed {

    void to(String path, HttpMethod method, Operation operation);

    default void onEach(OpenAPI document) {
        document.getPaths()
                .getPathItems()
                .forEach(
                        (path, item) ->
                                item.getOperations()
                                        .forEach(
                                                (method, operation) ->
                                                        to(path, method, operation)));
    }
}
