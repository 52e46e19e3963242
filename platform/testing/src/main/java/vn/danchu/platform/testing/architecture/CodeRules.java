package vn.danchu.platform.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;

/**
 * The rules that hold for every module that is divided into features: one line in a module makes them its tests,
 * {@code class CodeRulesTest extends CodeRules { CodeRulesTest() { super("vn.danchu.gateway"); } }}.
 */
public abstract class CodeRules extends ReadingRules {

    /**
     * @param root the package above all code of the module
     */
    protected CodeRules(String root) {
        super(root);
    }

    CodeRules(String root, SourceFiles sources, JavaClasses everything) {
        super(root, sources, everything);
    }

    @Test
    void timeIsHandedIn() {
        classes().should(Conditions.notAskTheSystemClock())
                .because("a deadline is only testable, and a process only repeatable, when the time is an argument")
                .check(production());
    }

    @Test
    void featuresFormNoCycle() {
        slices().matching(root() + ".(*)..").should().beFreeOfCycles()
                .because("features that need each other are one feature in two folders").check(production());
    }
}
