package vn.danchu.platform.testing.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/**
 * Everything that a service judges by can be read in its register: one line in a service makes this its test,
 * {@code class ServedRulesTest extends ServedRules { ServedRulesTest() { super(new ConsultationRules().rows()); } }}.
 */
public abstract class ServedRules {
    private final List<?> register;
    private final Collection<Object> tables;
    private final Collection<Object> steps;

    /**
     * @param register the rows that the service serves at {@code /v1/rules}
     */
    protected ServedRules(Stream<?> register) {
        this(register, LegalTables.ofModule(), LegalTables.stepsOfModule());
    }

    ServedRules(Stream<?> register, Collection<Object> tables, Collection<Object> steps) {
        this.register = register.toList();
        this.tables = tables;
        this.steps = steps;
    }

    @Test
    void everyDatedValueOfTheRulesStandsInTheRegister() {
        List<String> forgotten = new ArrayList<>(tables.stream()
                .flatMap(table -> ((Collection<?>) said(table, "rows")).stream()).map(ServedRules::held).toList());
        assertFalse(forgotten.isEmpty(), "there is no dated value at all");

        register.stream().map(ServedRules::served).forEach(forgotten::remove);

        assertEquals(List.of(), forgotten, "the register does not serve these values");
    }

    @Test
    void everyStepInTheLifeOfARecordStandsInTheRegister() {
        List<String> forgotten = new ArrayList<>(steps.stream().map(ServedRules::taken).toList());

        register.stream().map(ServedRules::served).forEach(forgotten::remove);

        assertEquals(List.of(), forgotten, "the register does not serve these steps");
    }

    private static String taken(Object step) {
        Object line = said(step, "transition");
        Object article = said(line, "article");
        return plain(said(line, "text")) + " since " + said(said(article, "act"), "inForceFrom") + " by "
                + said(article, "en");
    }

    @Test
    void noKeyOfTheRegisterHasTwoValuesOnADay() {
        List<String> keys = register.stream().map(row -> said(row, "key") + " since " + said(row, "since")).toList();

        assertEquals(keys.stream().distinct().collect(Collectors.joining("\n")), String.join("\n", keys));
    }

    private static String held(Object row) {
        return written(said(row, "value")) + " since " + said(row, "since") + " by " + said(said(row, "article"), "en");
    }

    private static String served(Object row) {
        return plain(said(row, "value")) + " since " + said(row, "since") + " by " + said(row, "articleEn");
    }

    private static String written(Object value) {
        return switch (value.getClass().getSimpleName()) {
            case "Share" -> said(value, "text").toString();
            case "Deadline" -> said(said(value, "length"), "count").toString();
            default -> plain(value);
        };
    }

    // An enum is written in the register as it stands in keys, a set as a list.
    private static String plain(Object value) {
        return value.toString().toLowerCase(Locale.ROOT).replace('_', '-').replaceAll("[\\[\\]]", "");
    }

    private static Object said(Object object, String name) {
        try {
            Method method = object.getClass().getMethod(name);
            method.setAccessible(true);
            return method.invoke(object);
        } catch (ReflectiveOperationException changed) {
            throw new AssertionError("the words of the law have changed: no " + name, changed);
        }
    }
}
