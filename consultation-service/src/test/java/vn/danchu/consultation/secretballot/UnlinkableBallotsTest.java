package vn.danchu.consultation.secretballot;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.decision.DecisionAdopted;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.TestTokens;
import vn.danchu.platform.testing.Topics;
import vn.danchu.platform.web.OfficialClock;

/** Whoever holds the database, the events and the logs after closing tells nobody's choice better than by guessing. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class UnlinkableBallotsTest {
    private static final int HOUSEHOLDS = 64;
    private static final int IN_FAVOUR = 34;
    // All pairs of orders together come so far by luck once in a million runs.
    private static final double LUCK = 1e-6;
    private static final BinaryOperator<Dump.Row> FIRST = BinaryOperator.minBy(Ranking.byCell("ctid"));
    private static final BinaryOperator<Dump.Row> LAST = BinaryOperator.maxBy(Ranking.byCell("ctid"));
    @Inject
    AgroalDataSource database;
    private final List<String> choices = choices();
    private final List<Boolean> inFavour = choices.stream().map("YES"::equals).toList();
    private final Map<String, Integer> households = new HashMap<>();
    private final Set<String> secrets = new HashSet<>();
    private final List<Integer> consentOrder = shuffled(2);
    private VillageFixture village;
    private String vote;

    @Test
    void afterTheCountNothingLeadsFromAHouseholdToItsBallot() throws SQLException {
        List<String> logged;
        try (SpokenLog log = new SpokenLog()) {
            Logger.getLogger("secrecy").info("heard");
            aVoteIsHeld();
            logged = log.lines();
        }
        List<Dump.Row> rows = Dump.of(database, row -> isOnLedger(row) || isAboutTheVote(row));
        List<Dump.Row> ledger = rows.stream().filter(this::isOnLedger).toList();
        List<Ranking> ofHouseholds = rankingsOfHouseholds(rows);

        assertEquals(HOUSEHOLDS, ledger.size());
        noSecretLiesOutsideTheLedger(rows);
        noSealCanBeOpened(rows);
        noLogLineAndNoEventTells(logged);
        noOrderOfHouseholdsIsThatOfTheLedger(ofHouseholds, ledger);
        aLedgerInTheOrderOfConsentsWouldBeFound(ofHouseholds);
    }

    private void aVoteIsHeld() {
        village = VillageFixture.aVillageOf(HOUSEHOLDS);
        OffsetDateTime now = OffsetDateTime.now(OfficialClock.ZONE);
        vote = village.reportedVote(now.minusMinutes(1), now.plusHours(1));
        consentOrder.forEach(household -> village.consent(vote, household).then().statusCode(201));
        given().auth().oauth2(village.head()).post("/v1/online-votes/" + vote + "/opening").then().statusCode(200);
        for (int household : shuffled(3)) {
            secrets.add(village.cast(vote, household, choices.get(household), UUID.randomUUID().toString()).then()
                    .statusCode(201).extract().path("receipt"));
        }
        village.close(vote).then().statusCode(200);
        secrets.addAll(given().get("/v1/online-votes/" + vote + "/ledger").path("entries.nonce"));
        assertEquals(2 * HOUSEHOLDS, secrets.size());
        namesOfHouseholds();
    }

    private void namesOfHouseholds() {
        for (int i = 0; i < HOUSEHOLDS; i++) {
            households.put(TestTokens.personKeyOf(village.citizenNumber(i)), i);
            households.put("subject-of-ho." + village.code().substring(village.code().indexOf('-') + 1) + "." + i, i);
        }
        List<Map<String, String>> listed = given().auth().oauth2(village.head()).queryParam("limit", 100)
                .get("/v1/villages/" + village.id() + "/households").path("items");
        listed.forEach(line -> households.put(line.get("id"), Integer.parseInt(line.get("number").substring(1))));
        assertEquals(3 * HOUSEHOLDS, households.size());
    }

    private boolean isOnLedger(Dump.Row row) {
        return row.table().equals("counted_ballot") && vote.equals(row.cells().get("vote_id"));
    }

    private boolean isAboutTheVote(Dump.Row row) {
        return row.says(word -> households.containsKey(word) || secrets.contains(word) || word.equals(vote));
    }

    private void noSecretLiesOutsideTheLedger(List<Dump.Row> rows) {
        List<Dump.Row> telling = rows.stream().filter(row -> !isOnLedger(row))
                .filter(row -> !Collections.disjoint(row.words(), secrets)).toList();
        assertEquals(List.of(), telling);
    }

    private void noSealCanBeOpened(List<Dump.Row> rows) {
        List<Dump.Row> box = rows.stream().filter(row -> row.table().equals("sealed_ballot")).toList();
        assertEquals(HOUSEHOLDS, box.size());
        assertTrue(box.stream().allMatch(row -> row.cells().get("seal") == null));
        assertTrue(rows.stream().filter(row -> row.table().equals("online_vote"))
                .allMatch(row -> row.cells().get("ballot_key") == null));
    }

    private void noLogLineAndNoEventTells(List<String> logged) {
        assertTrue(logged.stream().anyMatch(line -> line.contains("heard")), "the log was not heard");
        List<String> events = Topics.eventsUntil(ConsultationEvent.TOPIC, DecisionAdopted.TYPE,
                UUID.fromString(given().get("/v1/online-votes/" + vote).path("decisionId")));
        assertFalse(events.isEmpty());
        for (String said : IntStream.range(0, 2).mapToObj(i -> i == 0 ? logged : events).flatMap(List::stream)
                .toList()) {
            Set<String> words = new Dump.Row("said", Map.of("text", said)).words();
            assertTrue(Collections.disjoint(words, secrets), said);
            assertTrue(Collections.disjoint(words, households.keySet())
                    || Collections.disjoint(words, Set.of("YES", "NO", "OTHER")), said);
        }
    }

    /** By every column of every table that names all households, first and last row of each. */
    private List<Ranking> rankingsOfHouseholds(List<Dump.Row> rows) {
        Map<String, Map<Dump.Row, Integer>> tables = new HashMap<>();
        for (Dump.Row row : rows) {
            Set<Integer> named = row.words().stream().map(households::get).filter(one -> one != null)
                    .collect(Collectors.toSet());
            if (named.size() == 1) {
                tables.computeIfAbsent(row.table(), table -> new HashMap<>()).put(row, named.iterator().next());
            }
        }
        List<Ranking> rankings = new ArrayList<>();
        tables.values().forEach(table -> table.keySet().iterator().next().cells().keySet()
                .forEach(column -> List.of(FIRST, LAST).forEach(which -> {
                    Ranking ranking = Ranking.ofHouseholds(column, which, table, inFavour);
                    if (ranking != null) {
                        rankings.add(ranking);
                    }
                })));
        Set<String> used = rankings.stream().map(Ranking::by).collect(Collectors.toSet());
        assertTrue(used.containsAll(Set.of("sealed_ballot by ctid", "sealed_ballot by key_fingerprint",
                "form_consent by consented_at", "idempotency by created_at", "roll_entry by ctid")), used.toString());
        return rankings;
    }

    private void noOrderOfHouseholdsIsThatOfTheLedger(List<Ranking> ofHouseholds, List<Dump.Row> ledger) {
        List<Ranking> ofLedger = ledger.getFirst().cells().keySet().stream().map(column -> Ranking.ofLedger(column,
                ledger, row -> row.cells().get("choice").equals("YES"))).toList();
        for (Ranking one : ofHouseholds) {
            for (Ranking other : ofLedger) {
                assertFalse(isMoreThanLuck(one.hits(other), ofHouseholds.size() * ofLedger.size()),
                        () -> one.by() + " and " + other.by() + " agree on " + one.hits(other));
            }
        }
    }

    // What the comparison above would say if the ledger kept an order that the database knows.
    private void aLedgerInTheOrderOfConsentsWouldBeFound(List<Ranking> ofHouseholds) {
        Ranking kept = new Ranking("consents", consentOrder.stream().map(inFavour::get).toList());
        assertTrue(ofHouseholds.stream()
                .anyMatch(one -> isMoreThanLuck(one.hits(kept), ofHouseholds.size())));
    }

    private static boolean isMoreThanLuck(int hits, int comparisons) {
        return new Chance(HOUSEHOLDS, IN_FAVOUR).isUnlikely(hits, LUCK / comparisons);
    }

    private static List<String> choices() {
        List<String> choices = new ArrayList<>(IntStream.range(0, HOUSEHOLDS)
                .mapToObj(i -> i < IN_FAVOUR ? "YES" : i % 3 == 0 ? "OTHER" : "NO").toList());
        Collections.shuffle(choices, new Random(1));
        return choices;
    }

    private static List<Integer> shuffled(long seed) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, HOUSEHOLDS).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        return order;
    }
}
