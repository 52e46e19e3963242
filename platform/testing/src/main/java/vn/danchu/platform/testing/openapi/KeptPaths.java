package vn.danchu.platform.testing.openapi;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.codehaus.groovy.runtime.InvokerHelper;

import io.restassured.internal.path.json.JSONAssertion;

import groovy.lang.Binding;
import groovy.lang.DelegatingMetaClass;
import groovy.lang.GroovyShell;
import groovy.lang.GroovySystem;

/**
 * Compiles each path once by which tests read answers. RestAssured does it anew at each reading, which took a tenth of the
 * processor time of all tests of a service.
 */
final class KeptPaths extends DelegatingMetaClass {
    private static final Map<String, Class<?>> SCRIPTS = new ConcurrentHashMap<>();
    private static boolean inUse;

    private KeptPaths() {
        super(JSONAssertion.class);
        initialize();
    }

    static synchronized void use() {
        if (!inUse) {
            GroovySystem.getMetaClassRegistry().setMetaClass(JSONAssertion.class, new KeptPaths());
            inUse = true;
        }
    }

    static boolean isKept(String path) {
        return SCRIPTS.keySet().stream().anyMatch(script -> script.endsWith("." + path));
    }

    @Override
    @SuppressWarnings("rawtypes")
    public Object invokeMethod(Class sender, Object assertion, String method, Object[] arguments, boolean toSuper,
            boolean fromInside) {
        boolean evaluates = method.equals("eval") && ((JSONAssertion) assertion).getParams() == null;
        return evaluates
                ? evaluated(arguments[0].toString(), arguments[1], arguments[2].toString())
                : super.invokeMethod(sender, assertion, method, arguments, toSuper, fromInside);
    }

    private static Object evaluated(String name, Object root, String script) {
        Class<?> compiled = SCRIPTS.computeIfAbsent(script, text -> new GroovyShell().parse(text).getClass());
        return InvokerHelper.createScript(compiled, new Binding(Map.of(name, root))).run();
    }
}
