package vn.danchu.platform.testing.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.danchu.platform.testing.access.SampleService.Check;
import vn.danchu.platform.testing.access.SampleService.Token;

/** The matrix must find every kind of leak; here a sample service has them all, one after the other. */
class TrialTest {
    private static final String HEAD_ELSEWHERE = "village-head in every unit but those that hold '"
            + SampleService.UNIT + "' got 200 instead of 403";
    private static final Check WELL = token -> token.headOf(SampleService.UNIT) ? 200 : 403;

    @Test
    void aServiceThatKeepsTheGridHasNoFault() throws Exception {
        assertEquals(List.of(), faultsOf(WELL));
    }

    @Test
    void aRoleThatCountsInEveryUnitIsFound() throws Exception {
        var faults = faultsOf(token -> !token.machine() && token.roles().contains("village-head") ? 200 : 403);

        assertEquals(List.of(HEAD_ELSEWHERE, "village-head in no unit got 200 instead of 403"), faults);
    }

    @Test
    void aUnitComparedByTheFirstLettersOfItsCodeIsFound() throws Exception {
        var faults = faultsOf(token -> token.headOf(SampleService.UNIT) || token.roles().contains("village-head")
                && token.units().stream().anyMatch(SampleService.UNIT::startsWith) && !token.machine() ? 200 : 403);

        assertEquals(List.of(HEAD_ELSEWHERE), faults);
    }

    @Test
    void anotherRoleOfTheSameUnitIsFound() throws Exception {
        var faults = faultsOf(token -> !token.machine() && token.units().contains(SampleService.UNIT) ? 200 : 403);

        assertTrue(faults.contains("citizen in '20/06211/06211-100' got 200 instead of 403"), faults.toString());
    }

    @Test
    void aMachineWithARoleIsFound() throws Exception {
        var faults = faultsOf(token -> new Token(token.roles(), token.units(), token.scopes(), false)
                .headOf(SampleService.UNIT) ? 200 : 403);

        assertTrue(faults.stream().anyMatch(fault -> fault.startsWith("a machine with no scope but all roles")),
                faults.toString());
    }

    @Test
    void eachOperationMeetsOneKindOfFalseTokenAndFourMeetAll() {
        var visitors = new Visitors(List.of("village-head"), List.of());

        var tokens = Stream.generate(() -> visitors.around(Example.in(SampleService.UNIT))).limit(8)
                .map(around -> around.stream().filter(visitor -> visitor.kind() == Visitor.Kind.BEARER_OF_A_FALSE_TOKEN)
                        .map(visitor -> visitor.token().token()).toList())
                .toList();

        tokens.forEach(met -> assertEquals(1, met.size()));
        assertEquals(4, tokens.stream().distinct().count());
        assertEquals(tokens.subList(0, 4), tokens.subList(4, 8));
    }

    @Test
    void oneWhoMayAndIsRefusedIsFound() throws Exception {
        var faults = faultsOf(token -> token.units().contains("20/06211") ? 403 : WELL.statusFor(token));

        assertEquals(List.of("village-head in '20/06211' got 403: "), faults);
    }

    @Test
    void aRefusalThatTellsOfTheRecordIsFound() throws Exception {
        assertFalse(faultsOf(token -> token.headOf(SampleService.UNIT) ? 200 : 404).isEmpty());
        assertFalse(faultsOf(token -> token.headOf(SampleService.UNIT) ? 200 : 500).isEmpty());
    }

    @Test
    void aRefusedCallThatLeavesARowIsFound() throws Exception {
        try (var service = new SampleService(WELL)) {
            var faults = service.faults(new Operation("sample", "GET", "/", SampleService.onlyTheHead(), Map.of()),
                    () -> Map.of("calls", Integer.toString(service.calls())));

            assertTrue(faults.getFirst().startsWith("refused calls changed {calls=0}"), faults.toString());
        }
    }

    @Test
    void aPartThatTheWrongPeopleSeeIsFound() throws Exception {
        var everybodyReads = new Operation("sample", "GET", "/", new Right(Set.of("any-person"), "any"),
                Map.of("items.name", SampleService.onlyTheHead()));
        try (var service = new SampleService(token -> 200)) {
            var faults = service.faults(everybodyReads, Map::of);

            assertTrue(faults.contains("citizen in '20/06211/06211-100' sees items.name"), faults.toString());
            assertFalse(faults.contains("village-head in '20/06211/06211-100' sees items.name"), faults.toString());
        }
    }

    @Test
    void nonsenseThatIsTakenIsFound() throws Exception {
        var byTheHead = new Operation("sample", "POST", "/{id}", SampleService.onlyTheHead(), Map.of());
        var example = Example.in(SampleService.UNIT).path("id", "0197a1c2-5b1e-7000-8000-000000000031")
                .json(Map.of("yes", 3));
        try (var service = new SampleService(WELL)) {
            var faults = service.faults(byTheHead, example, Map::of);

            assertEquals(4, faults.size(), faults.toString());
            assertEquals("an unknown field got 200 instead of 400, and no problem document", faults.getFirst());
            assertTrue(faults.get(2).startsWith("a body far too big"), faults.toString());
            assertEquals("an unknown id got 200 instead of 404, and no problem document", faults.getLast());
        }
    }

    @Test
    void aChangeThatAsksForNoVersionIsFound() throws Exception {
        var byTheHead = new Operation("sample", "PUT", "/", SampleService.onlyTheHead(), Map.of());
        try (var service = new SampleService(WELL)) {
            var faults = service.faults(byTheHead, Example.in(SampleService.UNIT).header("If-Match", "\"0\""), Map::of);

            assertEquals(List.of("no If-Match got 200 instead of 428, and no problem document"), faults);
        }
    }

    private static List<String> faultsOf(Check check) throws Exception {
        try (var service = new SampleService(check)) {
            return service.faults();
        }
    }
}
