package vn.danchu.platform.testing.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Tries every operation of a service as everybody: each role and scope in every unit around the record, the unnamed, and
 * bearers of false tokens. Who is let in must be exactly whom {@code access-matrix.csv} names; who is not must learn and
 * leave nothing. A service's test extends this and shows with {@link #on} how each operation is called.
 */
public abstract class AccessMatrix {
    private final Map<String, List<Supplier<Example>>> examples = new LinkedHashMap<>();
    private final Door door = new Door();

    /**
     * Shows how an operation is called; once more for another way to call it. They are tried in this order.
     *
     * @param operation its {@code operationId}
     * @param example made when the operation is tried, so that the record is as the operation needs it
     */
    protected final void on(String operation, Supplier<Example> example) {
        examples.computeIfAbsent(operation, first -> new ArrayList<>()).add(example);
    }

    @Test
    void theGridAndTheExamplesNameEveryOperationAndNoOther() throws IOException {
        var operations = new TreeSet<>(document().operations().stream().map(Operation::id).toList());

        assertEquals(operations, new TreeSet<>(rowsOfTheGrid()), "rows of access-matrix.csv");
        assertEquals(operations, new TreeSet<>(examples.keySet()), "examples of this test");
    }

    @TestFactory
    Stream<DynamicTest> theGridAloneDecides() {
        var document = document();
        var rows = new StoredRows();
        var visitors = new Visitors(document.roles(), document.scopes());
        var operations = document.operations().stream().filter(operation -> operation.right() != null)
                .collect(Collectors.toMap(Operation::id, Function.identity()));
        return examples.entrySet().stream().filter(entry -> operations.containsKey(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream().map(example -> DynamicTest.dynamicTest(entry.getKey(),
                        () -> decides(operations.get(entry.getKey()), example.get(), visitors, rows))))
                .onClose(rows::close);
    }

    private void decides(Operation operation, Example example, Visitors visitors, StoredRows rows) {
        var trial = new Trial(door, operation, example, visitors.around(example), rows::now);
        assertEquals(List.of(), trial.faults(), operation.id() + " in " + example.unit());
    }

    private ApiDocument document() {
        return new ApiDocument(door.read("/q/openapi?format=json"));
    }

    private static List<String> rowsOfTheGrid() throws IOException {
        try (InputStream grid = Thread.currentThread().getContextClassLoader()
                .getResourceAsStream("access-matrix.csv")) {
            return new String(grid.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1)
                    .map(row -> row.split(",")[0]).distinct().toList();
        }
    }
}
