package vn.danchu.platform.testing.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.danchu.platform.testing.TestTokens;
import vn.danchu.platform.testing.access.Visitor.Kind;
import vn.danchu.platform.testing.access.Visitor.Person;

/** Everybody who might knock: the unnamed, each role and each scope in each place, and bearers of false tokens. */
final class Visitors {
    private static final String STRANGER = TestTokens.personKeyOf("000999999999");
    private static final List<UnaryOperator<TestTokens>> FALSE = List.of(TestTokens::expired, TestTokens::forged,
            TestTokens::forAnotherAudience, TestTokens::fromAnotherIssuer);
    private final List<String> roles;
    private final List<String> scopes;
    private final Map<String, List<Visitor>> known = new HashMap<>();
    private int falseTokens;

    /**
     * @param roles all that people may have
     * @param scopes all that machines may have
     */
    Visitors(List<String> roles, List<String> scopes) {
        this.roles = roles;
        this.scopes = scopes;
    }

    List<Visitor> around(Example example) {
        var visitors = new ArrayList<>(known.computeIfAbsent(example.unit(), this::aroundUnit));
        visitors.add(bearerOfAFalseToken(example.unit()));
        if (example.household() != null) {
            visitors.addAll(known.computeIfAbsent(example.household(),
                    household -> ofHousehold(household, Place.own(example.unit()))));
        }
        return visitors;
    }

    private List<Visitor> aroundUnit(String unit) {
        var all = new ArrayList<Visitor>();
        all.add(new Visitor("the unnamed", null, Kind.UNNAMED, Set.of(), Set.of(), Place.NOWHERE, Person.NONE));
        all.add(person("no citizen number", TestTokens.of("ai.do"), List.of(), Place.NOWHERE, Person.NONE));
        for (var place : Place.around(unit)) {
            all.add(stranger("no role", List.of(), place));
            roles.forEach(role -> all.add(stranger(role, List.of(role), place)));
            all.add(machine("no scope", TestTokens.machine("may"), List.of(), place));
            scopes.forEach(scope -> all.add(machine(scope, TestTokens.machine("may"), List.of(scope), place)));
        }
        var own = Place.own(unit);
        all.add(machineWithAllOfAPerson(STRANGER, own));
        return List.copyOf(all);
    }

    /** Each kind in its turn: no operation reads a token itself, so one kind for each finds where a service lets it in. */
    private Visitor bearerOfAFalseToken(String unit) {
        var own = Place.own(unit);
        var token = FALSE.get(falseTokens++ % FALSE.size()).apply(stranger());
        return new Visitor("a false token", in(own, token.roles(names(roles))), Kind.BEARER_OF_A_FALSE_TOKEN, Set.of(),
                Set.of(), own, Person.NONE);
    }

    private List<Visitor> ofHousehold(String household, Place own) {
        return List.of(
                person("the household", TestTokens.of("ho").person(household), List.of(), Place.NOWHERE,
                        Person.OF_THE_HOUSEHOLD),
                person("the household, all roles", TestTokens.of("ho").person(household), roles, own,
                        Person.OF_THE_HOUSEHOLD),
                machineWithAllOfAPerson(household, own));
    }

    /** What a person may, no machine may, whatever else its token says. */
    private Visitor machineWithAllOfAPerson(String person, Place place) {
        var token = TestTokens.machine("may").roles(names(roles)).person(person).scopes();
        return new Visitor("a machine with no scope but all roles in " + place, in(place, token), Kind.MACHINE,
                Set.of(), Set.of(), place, STRANGER.equals(person) ? Person.A_STRANGER : Person.OF_THE_HOUSEHOLD);
    }

    /** One who holds all that these hold, who are alike but for their roles or scopes. */
    static Visitor together(List<Visitor> alike) {
        var place = Place.together(alike.stream().map(Visitor::place).toList());
        var held = alike.stream().flatMap(one -> Stream.concat(one.roles().stream(), one.scopes().stream())).sorted()
                .distinct().toList();
        var all = String.join(" and ", held);
        return alike.getFirst().kind() == Kind.MACHINE
                ? machine(all, TestTokens.machine("may"), held, place)
                : stranger(all, held, place);
    }

    /**
     * Of those whom the grid lets in, as many as show that it does: each role and each scope in the record's own unit; one of
     * them in each unit above it, and one in each place where an operation is open to all, another for each operation. All of
     * them where not everybody sees every part.
     */
    static List<Visitor> witnesses(Operation operation, Example example, List<Visitor> everybody) {
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

    private static Visitor stranger(String name, List<String> held, Place place) {
        return person(name, stranger(), held, place, Person.A_STRANGER);
    }

    private static TestTokens stranger() {
        return TestTokens.of("ai.do").person(STRANGER);
    }

    private static Visitor person(String name, TestTokens token, List<String> held, Place place, Person person) {
        return new Visitor(name + " in " + place, in(place, token.roles(names(held))), Kind.PERSON,
                Set.copyOf(held), Set.of(), place, person);
    }

    private static Visitor machine(String name, TestTokens token, List<String> held, Place place) {
        return new Visitor("a machine with " + name + " in " + place, in(place, token.scopes(names(held))),
                Kind.MACHINE, Set.of(), Set.copyOf(held), place, Person.NONE);
    }

    private static TestTokens in(Place place, TestTokens token) {
        return token.units(names(place.units()));
    }

    private static String[] names(List<String> names) {
        return names.toArray(String[]::new);
    }
}
