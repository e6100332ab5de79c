package org.peaceops.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/**
 * Says of each field of an answer whether it can be null: it can, unless it is a primitive, a list
 * or map, left out when there is nothing ({@code NON_NULL}), or required of who sends it.
 *
 * <p>A list that can be null after all says so by {@code @Schema(nullable = true)}; anything else
 * that never is, by {@code @NotNull}.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class FieldSchemas implements OASFilter {

    private static final DotName SCHEMA =
            DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");
    private static final DotName INCLUDE =
            DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");
    private static final DotName PROPERTY =
            DotName.createSimple("com.fasterxml.jackson.annotation.JsonProperty");

    /** How the input of a view is called: {@code ProgramInput} of {@code Program}. */
    private static final String INPUT = "Input";

    private final IndexView index;

    public FieldSchemas(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        for (ClassInfo type : index.getKnownClasses()) {
            String name = schemaName(type);
            Schema schema = schemas.get(name);
            if (type.isRecord() && schema != null && !name.endsWith(INPUT)) {
                describe(type, schema, schemas.get(name + INPUT));
            }
        }
        schemas.values().stream()
                .map(Schema::getProperties)
                .filter(Objects::nonNull)
                .flatMap(fields -> fields.values().stream())
                .forEach(FieldSchemas::mend);
    }

    private void describe(ClassInfo type, Schema schema, Schema input) {
        if (schema.getProperties() == null) {
            return;
        }
        for (RecordComponentInfo component : type.recordComponents()) {
            // Jackson's annotations are no record component's; they end up on the field behind it
            FieldInfo field = type.field(component.name());
            String name = nameOf(field);
            Schema property = schema.getProperties().get(name);
            if (property != null
                    && canBeNull(field)
                    && !isRequired(schema, name)
                    && !isRequired(input, name)) {
                schema.addProperty(name, orNull(property));
            }
        }
    }

    private static boolean canBeNull(FieldInfo field) {
        return field.type().kind() != Type.Kind.PRIMITIVE
                && field.type().kind() != Type.Kind.ARRAY
                && !isCollection(field.type())
                && !leavesNullsOut(field);
    }

    private static boolean isCollection(Type type) {
        String name = type.name().toString();
        return List.of("java.util.List", "java.util.Set", "java.util.Map", "java.util.SortedMap")
                .contains(name);
    }

    /** What a field says of itself wins over what its record says of all. */
    private static boolean leavesNullsOut(FieldInfo field) {
        AnnotationInstance own = field.annotation(INCLUDE);
        AnnotationInstance include =
                own == null ? field.declaringClass().declaredAnnotation(INCLUDE) : own;
        return include != null
                && include.value() != null
                && List.of("NON_NULL", "NON_EMPTY", "NON_ABSENT")
                        .contains(include.value().asEnum());
    }

    private static boolean isRequired(Schema schema, String field) {
        return schema != null
                && schema.getRequired() != null
                && schema.getRequired().contains(field);
    }

    /** A type that is referred to may be used elsewhere, so the null stands beside it. */
    private static Schema orNull(Schema schema) {
        Schema none = OASFactory.createSchema().addType(SchemaType.NULL);
        if (schema.getRef() != null) {
            return OASFactory.createSchema()
                    .description(schema.getDescription())
                    .examples(schema.getExamples())
                    .anyOf(List.of(OASFactory.createSchema().ref(schema.getRef()), none));
        }
        if (schema.getType() != null && !schema.getType().contains(SchemaType.NULL)) {
            schema.addType(SchemaType.NULL);
            if (schema.getEnumeration() != null) {
                List<Object> values = new ArrayList<>(schema.getEnumeration());
                values.add(null);
                schema.setEnumeration(values);
            }
        }
        return schema;
    }

    /**
     * An annotation holds only text, but the example of a list is a list; no pattern is no rule.
     */
    private static void mend(Schema schema) {
        if (schema.getPattern() != null && schema.getPattern().isEmpty()) {
            schema.setPattern(null);
        }
        if (schema.getItems() != null && schema.getExamples() != null) {
            schema.setExamples(
                    schema.getExamples().stream()
                            .map(e -> e instanceof List ? e : List.of(e.toString().split(",")))
                            .toList());
        }
    }

    private static String schemaName(ClassInfo type) {
        var schema = type.declaredAnnotation(SCHEMA);
        return schema == null || schema.value("name") == null
                ? type.simpleName()
                : schema.value("name").asString();
    }

    private static String nameOf(FieldInfo field) {
        var renamed = field.annotation(PROPERTY);
        return renamed == null || renamed.value() == null
                ? field.name()
                : renamed.value().asString();
    }
}
