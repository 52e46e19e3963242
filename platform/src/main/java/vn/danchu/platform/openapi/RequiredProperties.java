package vn.danchu.platform.openapi;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;
import org.jspecify.annotations.Nullable;

import io.quarkus.smallrye.openapi.OpenApiFilter;

/**
 * Says which properties are always there: all components of a record but those that are {@code @Nullable}, which JSON
 * leaves out when there is nothing to say. Fails the build when a request must carry what nothing checks.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class RequiredProperties implements OASFilter {
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName NAMED = DotName
            .createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private final List<ClassInfo> records;

    /**
     * @param index
     *            the classes of the service and of the platform
     */
    public RequiredProperties(IndexView index) {
        records = index.getKnownClasses().stream().filter(ClassInfo::isRecord)
                .filter(type -> type.name().toString().startsWith("vn.danchu.")).toList();
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        Set<String> requests = requests(document, schemas);
        schemas.forEach((name, schema) -> {
            if (schema.getProperties() != null && !ProblemDocumentation.UNUSED.contains(name)) {
                ClassInfo type = recordBehind(name, schema.getProperties().keySet());
                if (requests.contains(name)) {
                    refuseUnchecked(type, schema);
                }
                schema.setRequired(names(type, component -> !isNullable(component)));
            }
        });
    }

    private ClassInfo recordBehind(String name, Set<String> properties) {
        List<ClassInfo> found = records.stream()
                .filter(type -> isNamed(type, name) && properties.equals(Set.copyOf(names(type, component -> true))))
                .toList();
        if (found.stream().map(type -> names(type, RequiredProperties::isNullable)).distinct().count() != 1) {
            throw new IllegalStateException("Which record stands behind the schema " + name + "? Found " + found);
        }
        return found.getFirst();
    }

    /** A generic record has a schema for each of its uses, named after it and its argument. */
    private static boolean isNamed(ClassInfo type, String schema) {
        AnnotationInstance annotation = type.declaredAnnotation(NAMED);
        String own = annotation == null || annotation.value("name") == null
                ? type.simpleName()
                : annotation.value("name").asString();
        return type.typeParameters().isEmpty() ? schema.equals(own) : schema.startsWith(own);
    }

    private static void refuseUnchecked(ClassInfo type, Schema schema) {
        List<String> checked = Objects.requireNonNullElse(schema.getRequired(), List.of());
        List<String> unchecked = names(type,
                component -> !isNullable(component) && component.type().kind() != Type.Kind.PRIMITIVE
                        && !checked.contains(component.name()));
        if (!unchecked.isEmpty()) {
            throw new IllegalStateException(
                    "A request may leave out " + unchecked + " of " + type.name() + ": say @NotNull or @Nullable");
        }
    }

    private static List<String> names(ClassInfo type, Predicate<RecordComponentInfo> which) {
        return type.recordComponentsInDeclarationOrder().stream().filter(which).map(RecordComponentInfo::name).toList();
    }

    private static boolean isNullable(RecordComponentInfo component) {
        return component.type().hasAnnotation(NULLABLE);
    }

    private static Set<String> requests(OpenAPI document, Map<String, Schema> schemas) {
        Set<String> found = new HashSet<>();
        document.getPaths().getPathItems().values().stream().flatMap(path -> path.getOperations().values().stream())
                .map(Operation::getRequestBody).filter(Objects::nonNull)
                .flatMap(body -> body.getContent().getMediaTypes().values().stream()).map(MediaType::getSchema)
                .forEach(schema -> collect(schema, schemas, found));
        return found;
    }

    private static void collect(Schema schema, Map<String, Schema> schemas, Set<String> found) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
            if (found.add(name)) {
                collect(schemas.get(name), schemas, found);
            }
        }
        collect(schema.getItems(), schemas, found);
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> collect(property, schemas, found));
        }
    }
}
