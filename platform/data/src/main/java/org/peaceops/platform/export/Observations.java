package org.peaceops.platform.export;

import java.util.List;
import java.util.function.Function;

/**
 * Rows as SDMX observations: one row may hold several.
 *
 * @param structureId of the dataflow, such as {@code AGENCY:FLOW(1.0.0)}
 * @param components identifiers of the dimensions, the measure and the attributes, in the order of
 *     the structure
 * @param of the observations in a row, each with one text per component; null is absent
 */
public record Observations<V>(
        String structureId, List<String> components, Function<V, List<List<String>>> of) {}
