package org.peaceops.platform.sdmx;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A code of a list, or a concept of a scheme. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Item(String id, String name, String description) {

    public static Item of(String id, String name) {
        return new Item(id, name, null);
    }
}
