package vn.danchu.platform.testing.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import java.net.URL;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;

/**
 * The rules of the house for a service, each with its reason; a rule that finds nothing to judge fails. One line in a
 * service makes them its tests:
 * {@code class HouseRulesTest extends HouseRules { HouseRulesTest() { super("vn.danchu.consultation"); } }}.
 */
public abstract class HouseRules extends CodeRules {
    /**
     * @param root the package above all code of the service
     */
    protected HouseRules(String root) {
        super(root);
    }

    HouseRules(String root, SourceFiles sources, JavaClasses everything) {
        super(root, sources, everything);
    }

    /** Whether the service tells events of its own, and so has contracts to judge. One that only listens says no. */
    protected boolean tellsEvents() {
        return true;
    }

    @Test
    void rulesKnowOnlyTheLaw() {
        classes().that().resideInAPackage(root() + "..rules..")
                .should(Conditions.onlyDependOn("java..", "vn.danchu.platform.law..").orOwnPackage())
                .because("the law outlives every framework, and a rule must be testable in milliseconds")
                .check(production());
    }

    @Test
    void contractsKnowOnlyTheJdk() {
        if (!tellsEvents()) {
            noClasses().should().resideInAPackage(root() + ".contracts..")
                    .because("who tells nothing has nothing to publish").check(production());
            return;
        }
        classes().that().resideInAPackage(root() + ".contracts..")
                .should(Conditions.onlyDependOn("java..", root() + ".contracts.."))
                .because("whoever reads the events of a service must not have to take its framework too")
                .check(production());
    }

    @Test
    void onlyResourcesKnowHttp() {
        classes().that(dependOn("jakarta.ws.rs"))
                .should(Conditions.haveAnOutermostNameEndingIn("Resource"))
                .because("a decision that knows its transport cannot be taken from an event, an import or a test")
                .check(production());
    }

    @Test
    void noServiceCallsAnother() {
        noClasses().should().dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "jakarta.ws.rs.client..", "io.vertx.core.http..",
                        "io.vertx.core.net..", "io.vertx.ext.web.client..", "org.eclipse.microprofile.rest.client..")
                .orShould().dependOnClassesThat()
                .haveNameMatching("java\\.net\\.(\\w*URLConnection|Socket|DatagramSocket)|javax\\.net\\..*")
                .orShould().callMethod(URL.class, "openStream")
                .because("a service that waits for another is down with it; services hear of each other by events")
                .check(production());
    }

    @Test
    void onlyTheInboxKnowsTheWordsOfOtherServices() {
        var foreign = foreignContracts();
        classes().that(new DescribedPredicate<JavaClass>("use the contracts of another service") {
            @Override
            public boolean test(JavaClass type) {
                return type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> foreign.contain(dependency.getTargetClass().getName()));
            }
        }).should().resideInAPackage(root() + ".inbox..")
                .because("what other services say is translated in one place into the words of this one")
                .check(production());
    }

    private JavaClasses foreignContracts() {
        return everything().that(new DescribedPredicate<JavaClass>("are contracts of another service") {
            @Override
            public boolean test(JavaClass type) {
                return type.getPackageName().matches(".*\\.contracts(\\..*)?")
                        && !type.getPackageName().startsWith(root() + ".");
            }
        });
    }

    private static DescribedPredicate<JavaClass> dependOn(String packagePrefix) {
        return new DescribedPredicate<>("depend on " + packagePrefix) {
            @Override
            public boolean test(JavaClass type) {
                return type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> dependency.getTargetClass().getPackageName().startsWith(packagePrefix));
            }
        };
    }
}
