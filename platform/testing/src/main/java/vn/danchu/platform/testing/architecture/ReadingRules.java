package vn.danchu.platform.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/**
 * The rules that keep the code of every module readable: one line in a module makes them its tests,
 * {@code class ReadingRulesTest extends ReadingRules { ReadingRulesTest() { super("vn.danchu.local"); } }}.
 */
public abstract class ReadingRules {
    private static final int LINES_OF_A_FILE = 300;
    private static final int LINES_OF_A_METHOD = 40;
    private static final int TYPES_OF_A_PACKAGE = 12;

    private final String root;
    private final SourceFiles sources;
    private final JavaClasses everything;

    /**
     * @param root the package above all code of the module
     */
    protected ReadingRules(String root) {
        this(root, SourceFiles.ofModule(), Suite.CLASSES);
    }

    ReadingRules(String root, SourceFiles sources, JavaClasses everything) {
        this.root = root;
        this.sources = sources;
        this.everything = everything;
    }

    /** The package above all code of the module. */
    protected final String root() {
        return root;
    }

    /** The module's compiled classes without its tests. */
    protected final JavaClasses production() {
        return everything.that(JavaClass.Predicates.resideInAPackage(root + ".."));
    }

    /** All classes of the suite that the module can see, without tests. */
    protected final JavaClasses everything() {
        return everything;
    }

    @Test
    void classesAreNamedAfterWhatTheyAre() {
        classes().that().areTopLevelClasses()
                .should(Conditions.notEndIn(List.of("Impl", "Util", "Utils", "Helper", "Manager", "Dto")))
                .because("such an ending says that nobody found out what the class is").check(production());
    }

    @Test
    void noFileIsLongerThanAReaderKeepsInMind() {
        assertFalse(sources.files().isEmpty(), "there must be source files to measure");
        var tooLong = sources.longerThan(LINES_OF_A_FILE);
        assertTrue(tooLong.isEmpty(), () -> "files over " + LINES_OF_A_FILE + " lines: " + tooLong);
    }

    @Test
    void noMethodIsLongerThanAScreen() {
        var methods = sources.methods();
        assertFalse(methods.isEmpty(), "there must be methods to measure");
        var tooLong = methods.stream().filter(method -> method.lines() > LINES_OF_A_METHOD).toList();
        assertTrue(tooLong.isEmpty(), () -> "methods over " + LINES_OF_A_METHOD + " lines: " + tooLong);
    }

    @Test
    void noPackageHoldsMoreThanOneCanOversee() {
        assertFalse(sources.typesOfPackages().isEmpty(), "there must be packages to count");
        var crowded = sources.typesOfPackages().entrySet().stream()
                .filter(entry -> entry.getValue() > TYPES_OF_A_PACKAGE).toList();
        assertTrue(crowded.isEmpty(), () -> "packages with over " + TYPES_OF_A_PACKAGE + " classes: " + crowded);
    }

    /** Read once for all tests of a module. */
    private static final class Suite {
        private static final JavaClasses CLASSES = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.danchu");
    }
}
