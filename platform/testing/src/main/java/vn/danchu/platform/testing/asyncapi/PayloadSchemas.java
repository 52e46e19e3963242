package vn.danchu.platform.testing.asyncapi;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;

/** JSON Schemas of the events' records. A component is always written, unless it is nullable: then it may be left out. */
final class PayloadSchemas {
    private final SchemaGenerator generator;

    PayloadSchemas(DocComments words) {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_7, OptionPreset.PLAIN_JSON)
                .with(Option.INLINE_ALL_SCHEMAS, Option.EXTRA_OPEN_API_FORMAT_VALUES)
                .without(Option.SCHEMA_VERSION_INDICATOR);
        config.forTypesInGeneral().withPropertySorter((one, other) -> 0);
        config.forFields().withRequiredCheck(field -> !isNullable(field)).withDescriptionResolver(
                field -> field.isFakeContainerItemScope()
                        ? null
                        : words.of(field.getDeclaringType().getErasedType(), field.getDeclaredName()));
        generator = new SchemaGenerator(config.build());
    }

    ObjectNode of(Class<?> record) {
        return generator.generateSchema(record);
    }

    private static boolean isNullable(FieldScope field) {
        return Arrays.stream(field.getDeclaringType().getErasedType().getRecordComponents())
                .filter(component -> component.getName().equals(field.getDeclaredName()))
                .anyMatch(component -> component.getAnnotatedType().isAnnotationPresent(Nullable.class));
    }
}
