package vn.danchu.platform.testing.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import vn.danchu.platform.testing.access.Visitor.Kind;
import vn.danchu.platform.testing.access.Visitor.Person;

/**
 * Those of one place whom the grid refuses, knocking as one who holds all their roles or scopes. Rights only add up: who
 * is refused with many is refused with each of them.
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
        boolean addsUp = visitor.kind() == Kind.PERSON && visitor.person() == Person.A_STRANGER
                || visitor.kind() == Kind.MACHINE && visitor.person() == Person.NONE;
        return addsUp ? List.of(visitor.kind(), visitor.place()) : List.of(visitor);
    }
}
