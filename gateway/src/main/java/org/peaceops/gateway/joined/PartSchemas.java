package org.peaceops.gateway.joined;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Arrays;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * A part of a joined answer has the shape that its service gives it, or says why there is none. A
 * property names that shape by the extension {@link #OF}; an object whose {@code data} are a list
 * of it ends in {@code []}. Several shapes, one of which it has, are separated by commas.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = PartSchemas.BEFORE_ALL_OTHERS)
public class PartSchemas implements OASFilter {

    /** Others would take a part for a schema of its own. */
    static final int BEFORE_ALL_OTHERS = 2;

    public static final String OF = "x-part-of";

    private static final String LIST = "[]";

    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getExtensions() == null || !schema.getExtensions().containsKey(OF)) {
            return schema;
        }
        String shapes = schema.getExtensions().get(OF).toString();
        Stream<Schema> missing = Stream.of(named("UnavailablePart"), named("NotReportedPart"));
        // what names itself stands first: a reader that takes the first that fits must meet it
        return OASFactory.createSchema()
                .description(schema.getDescription())
                .anyOf(
                        Stream.concat(
                                        missing,
                                        Arrays.stream(shapes.split(",")).map(PartSchemas::of))
                                .toList());
    }

    /** Generators of clients know no choice between an object and a bare list. */
    private static Schema of(String shape) {
        if (!shape.endsWith(LIST)) {
            return named(shape);
        }
        Schema row = named(shape.substring(0, shape.length() - LIST.length()));
        Schema rows = OASFactory.createSchema().addType(Schema.SchemaType.ARRAY).items(row);
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .addProperty("data", rows)
                .addRequired("data");
    }

    private static Schema named(String shape) {
        return OASFactory.createSchema().ref(shape);
    }
}
