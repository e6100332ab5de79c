package org.peaceops.platform.sdmx;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;

/**
 * A dimension, measure or attribute of a structure.
 *
 * @param position of a dimension in the key, from 0; null otherwise
 * @param usage {@code mandatory} or {@code optional}; null for a dimension
 * @param attributeRelationship what an attribute belongs to; null otherwise
 * @param localRepresentation the list of its codes, or the type of its values
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Component(
        String id,
        Integer position,
        String usage,
        Map<String, Object> attributeRelationship,
        String conceptIdentity,
        Map<String, Object> localRepresentation) {

    Component at(int place) {
        return new Component(
                id, place, usage, attributeRelationship, conceptIdentity, localRepresentation);
    }
}
