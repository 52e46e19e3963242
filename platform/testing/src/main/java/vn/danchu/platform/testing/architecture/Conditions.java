package vn.danchu.platform.testing.architecture;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.PackageMatchers;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** What the rules of the house ask of a class. */
final class Conditions {
    private static final Set<String> CLOCK_FACTORIES = Set.of("system", "systemUTC", "systemDefaultZone", "tick",
            "tickMillis", "tickSeconds", "tickMinutes");

    private Conditions() {
    }

    static OnlyDependOn onlyDependOn(String... packages) {
        return new OnlyDependOn(List.of(packages), false);
    }

    static ArchCondition<JavaClass> notEndIn(List<String> endings) {
        return new ArchCondition<>("not have a name that ends in " + endings) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                endings.stream().filter(type.getSimpleName()::endsWith)
                        .forEach(ending -> violation(events, type, type.getName() + " ends in " + ending));
            }
        };
    }

    static ArchCondition<JavaClass> haveAnOutermostNameEndingIn(String ending) {
        return new ArchCondition<>("belong to a class whose name ends in " + ending) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var outermost = type;
                while (outermost.getEnclosingClass().isPresent()) {
                    outermost = outermost.getEnclosingClass().get();
                }
                if (!outermost.getSimpleName().endsWith(ending)) {
                    violation(events, type, type.getName() + " does not belong to a *" + ending);
                }
            }
        };
    }

    static ArchCondition<JavaClass> notAskTheSystemClock() {
        return new ArchCondition<>("not ask the system clock") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethodCallsFromSelf().stream().filter(Conditions::readsTheSystemClock)
                        .forEach(call -> violation(events, type, call.getDescription()));
            }
        };
    }

    /** {@code now(zone)} reads the system clock as much as {@code now()}; only {@code now(clock)} is handed in. */
    private static boolean readsTheSystemClock(JavaMethodCall call) {
        var owner = call.getTargetOwner();
        var method = call.getName();
        var parameters = call.getTarget().getRawParameterTypes();
        boolean now = owner.getPackageName().startsWith("java.time") && method.equals("now")
                && parameters.stream().noneMatch(parameter -> parameter.isEquivalentTo(Clock.class));
        return now || owner.isEquivalentTo(Clock.class) && CLOCK_FACTORIES.contains(method)
                || owner.isEquivalentTo(System.class) && method.equals("currentTimeMillis");
    }

    private static void violation(ConditionEvents events, JavaClass type, String message) {
        events.add(SimpleConditionEvent.violated(type, message));
    }

    /** Allows dependencies on some packages only, if wanted also on the class's own package. */
    static final class OnlyDependOn extends ArchCondition<JavaClass> {
        private final List<String> packages;
        private final boolean ownPackage;

        private OnlyDependOn(List<String> packages, boolean ownPackage) {
            super("only depend on " + packages + (ownPackage ? " and the own package" : ""));
            this.packages = packages;
            this.ownPackage = ownPackage;
        }

        OnlyDependOn orOwnPackage() {
            return new OnlyDependOn(packages, true);
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            var allowed = PackageMatchers.of(packages);
            for (var dependency : type.getDirectDependenciesFromSelf()) {
                var target = dependency.getTargetClass().getBaseComponentType();
                boolean own = ownPackage && target.getPackageName().equals(type.getPackageName());
                if (!own && !target.isPrimitive() && !allowed.test(target.getPackageName())) {
                    violation(events, type, dependency.getDescription());
                }
            }
        }
    }
}
