package vn.danchu.platform.testing.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Those whom the grid refuses, knocking as one who holds all their roles or scopes in all their places. Rights only add
 * up: who is refused with many is refused with each of them.
 *
 * @param together the one who knocks
 * @param members those for whom it knocks
 */
record Crowd(Visitor together, List<Visitor> members) {

    static List<Crowd> of(List<Visitor> refused) {
        return refused.stream().collect(Collectors.groupingBy(Crowd::likeness, LinkedHashMap::new, Collectors.toList()))
                .values().stream()
                .map(alike -> new Crowd(alike.size() == 1 ? alike.getFirst() : Visitors.together(alike), alike))
                .toList();
    }

    /** Who differs in more than roles or scopes knocks alone. */
    private static List<Object> likeness(Visitor visitor) {
        // No unit at all is a place of its own: a careless reading takes it for every unit.
        return visitor.isKnownByItsRights()
                ? List.of(visitor.kind(), visitor.place().holdsTheRecord(), visitor.place().equals(Place.NOWHERE))
                : List.of(visitor);
    }
}
