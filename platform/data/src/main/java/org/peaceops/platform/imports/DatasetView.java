package org.peaceops.platform.imports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dataset: what files can be imported into it, and where. */
@Schema(description = "Something that files can be imported into")
public record DatasetView(
        String code, String title, List<LayoutView> layouts, Map<String, String> links) {

    /** A layout that is recognised by its header. */
    @Schema(description = "A layout of files, recognised by its header")
    public record LayoutView(String code, String description) {}

    static DatasetView of(Dataset dataset) {
        String self = "/api/v1/datasets/" + dataset.code();
        return new DatasetView(
                dataset.code(),
                dataset.title(),
                dataset.layouts().stream()
                        .map(l -> new LayoutView(l.code(), l.description()))
                        .toList(),
                links(dataset, self));
    }

    /** In one order always: the same answer must be the same bytes. */
    private static Map<String, String> links(Dataset dataset, String self) {
        Map<String, String> links = new LinkedHashMap<>();
        links.put("self", self);
        links.put("imports", self + "/imports");
        if (dataset.layouts().stream().anyMatch(l -> !l.template().isEmpty())) {
            links.put("template", self + "/template");
        }
        return links;
    }
}
