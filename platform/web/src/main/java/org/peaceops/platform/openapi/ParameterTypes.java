package org.peaceops.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Says of each parameter what a client made from the document must know to send it: a choice is one
 * of words, or true or false; several values are separated by commas.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ParameterTypes implements OASFilter {

    @Override
    public Parameter filterParameter(Parameter parameter) {
        Schema schema = parameter.getSchema();
        if (schema != null && schema.getType() == null && schema.getRef() == null) {
            schema.addType(isYesOrNo(schema) ? SchemaType.BOOLEAN : SchemaType.STRING);
        }
        if (schema != null
                && schema.getType() != null
                && schema.getType().contains(SchemaType.ARRAY)) {
            parameter.setExplode(false);
        }
        return parameter;
    }

    private static boolean isYesOrNo(Schema schema) {
        return schema.getEnumeration() != null
                && schema.getEnumeration().stream().allMatch(Boolean.class::isInstance);
    }
}
