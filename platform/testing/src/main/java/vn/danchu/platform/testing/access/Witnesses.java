package vn.danchu.platform.testing.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Of those whom the grid lets in, as many as show that it does. */
final class Witnesses {
    private Witnesses() {
    }

    /**
     * Each role and each scope in the record's own unit; one of them in each unit above it, and one in each place where
     * an operation is open to all, another for each operation. All of them where not everybody sees every part.
     */
    static List<Visitor> of(Operation operation, Example example, List<Visitor> everybody) {
        var allowed = everybody.stream().filter(operation.right()::allows).toList();
        if (!operation.parts().isEmpty()) {
            return allowed;
        }
        int turn = operation.id().hashCode();
        return allowed.stream()
                .collect(Collectors.groupingBy(visitor -> likeness(visitor, operation, example), LinkedHashMap::new,
                        Collectors.toList()))
                .values().stream().map(alike -> alike.get(Math.floorMod(turn, alike.size()))).toList();
    }

    private static List<Object> likeness(Visitor visitor, Operation operation, Example example) {
        boolean own = visitor.place().units().contains(example.unit());
        return visitor.isKnownByItsRights() && (!own || operation.right().isEverybodys())
                ? List.of(visitor.kind(), visitor.place())
                : List.of(visitor);
    }
}
