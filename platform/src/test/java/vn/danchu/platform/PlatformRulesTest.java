package vn.danchu.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import org.junit.jupiter.api.Test;

import vn.danchu.platform.testing.architecture.ReadingRules;

class PlatformRulesTest extends ReadingRules {
    PlatformRulesTest() {
        super("vn.danchu.platform");
    }

    @Test
    void partsFormNoCycle() {
        slices().matching("vn.danchu.platform.(*)..").should().beFreeOfCycles()
                .because("parts that need each other are one part in two folders").check(production());
    }

    @Test
    void theLawKnowsOnlyTheJdk() {
        classes().that().resideInAPackage("vn.danchu.platform.law..").should().onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "vn.danchu.platform.law..")
                .because("the law outlives every framework").check(production());
    }
}
