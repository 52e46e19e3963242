package vn.danchu.platform.testing.asyncapi;

import java.util.Comparator;
import java.util.List;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** Finds in the compiled inbox of a service for which events of others it has a handler. */
final class TakenIn {
    private static final String HANDLERS = "vn.danchu.platform.events.EventHandlers";

    private TakenIn() {
    }

    static List<Class<?>> byService(String root) {
        return new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(root + ".inbox").stream().flatMap(type -> type.getCodeUnits().stream())
                .filter(TakenIn::namesHandlers).flatMap(code -> code.getReferencedClassObjects().stream())
                .<Class<?>>map(reference -> reference.getRawType().reflect()).filter(Class::isRecord).distinct()
                .sorted(Comparator.comparing(Class::getSimpleName)).toList();
    }

    private static boolean namesHandlers(JavaCodeUnit code) {
        return code.getMethodCallsFromSelf().stream()
                .anyMatch(call -> isHandlers(call.getTargetOwner()) && call.getName().equals("on"));
    }

    private static boolean isHandlers(JavaClass type) {
        return type.getName().equals(HANDLERS);
    }
}
