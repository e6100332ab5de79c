package org.peaceops.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;

/** Says of each operation who may call it, and of one without a description what holds of it. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class Access implements OASFilter {

    private static final String SCHEME = "bearer";

    private static final String LIST =
            "A list in pages: all pages of a walk along `links.next` read one revision. `fields` picks fields, `sort` orders, and each format has the same rows. ";
    private static final String PINNED =
            "An answer of one revision: the newest, or the one that `asKnownOn` names. ";
    private static final String EXACT =
            "`If-Match` names what is changed, so that nobody's change is lost. ";
    private static final String ADDED = "Opens one revision, which says who, when and why. ";
    private static final String OPEN =
            "Needs no token, unless reading is closed here; then any role will do.";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        OperationDeed deed = Access::complete;
        deed.onEach(document);
    }

    private static void complete(String path, HttpMethod method, Operation operation) {
        if (operation.getSecurity() == null || operation.getSecurity().isEmpty()) {
            operation.setSecurity(
                    List.of(
                            OASFactory.createSecurityRequirement(),
                            OASFactory.createSecurityRequirement().addScheme(SCHEME)));
        }
        if (operation.getDescription() == null) {
            operation.setDescription(described(new Traits(method, operation)));
        }
    }

    private static String described(Traits traits) {
        StringBuilder text = new StringBuilder();
        if (traits.has("cursor")) {
            text.append(LIST);
        } else if (traits.isPinned()) {
            text.append(PINNED);
        }
        if (traits.writes()) {
            text.append(ADDED);
        }
        if (traits.changesARow()) {
            text.append(EXACT);
        }
        List<String> roles = traits.roles();
        return text.append(
                        roles.isEmpty()
                                ? OPEN
                                : "Needs a token with the role `%s`."
                                        .formatted(String.join("` or `", roles)))
                .toString();
    }
}
