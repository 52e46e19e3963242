package vn.danchu.covenant.adoption;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.covenant.Consultation;
import vn.danchu.covenant.CovenantFixture;
import vn.danchu.covenant.contracts.CovenantAdopted;
import vn.danchu.covenant.contracts.CovenantEvent;
import vn.danchu.covenant.contracts.CovenantNotAdopted;
import vn.danchu.covenant.contracts.CovenantPutToVote;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.Topics;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AdoptionResourceTest {
    private CovenantFixture village;

    @BeforeEach
    void aVillage() {
        village = CovenantFixture.inANewVillage();
    }

    @ParameterizedTest
    @CsvSource({"2026-10-20, 200", "2026-10-21, 200", "2026-10-22, 409"})
    void aDraftIsVotedOnThirtyDaysAfterItsPosting(String postedOn, int status) {
        UUID covenant = village.drafted();
        village.posting(covenant, postedOn).then().statusCode(200);

        village.puttingToVote(covenant).then().statusCode(status);
    }

    @Test
    void tooShortAPostingIsAnsweredWithTheFirstLawfulDay() {
        UUID covenant = village.drafted();
        village.posting(covenant, "2026-10-22").then().statusCode(200);

        village.puttingToVote(covenant).then().statusCode(409).body("type", endsWith("covenant-vote-too-early"),
                "earliest", is("2026-11-21"), "article", is("Decree 61/2023/NĐ-CP, Art. 9(1)"));
    }

    @Test
    void aDraftThatWasNotPostedIsNotVotedOn() {
        village.puttingToVote(village.drafted()).then().statusCode(422).body("type", endsWith("draft-not-posted"));
    }

    @Test
    void theHouseholdsAreAskedByAnEvent() {
        UUID covenant = village.inVote();

        String event = Topics.awaitEvent(CovenantEvent.TOPIC, CovenantPutToVote.TYPE, covenant);

        assertTrue(event.contains("Điều 1. Các hộ gia đình giữ gìn đường làng, ngõ xóm."), event);
        assertTrue(event.contains("\"villageCode\":\"" + village.villageCode() + "\""), event);
    }

    @Test
    void aVillageVotesOnOneCovenantAtATime() {
        village.inVote();
        UUID second = village.drafted();
        village.posting(second, "2026-10-01").then().statusCode(200);

        village.puttingToVote(second).then().statusCode(409).body("type", endsWith("covenant-vote-running"));
    }

    @Test
    void ofTwoDraftsPutToTheVoteAtOnceOneIsTaken() throws Exception {
        List<UUID> drafts = List.of(village.drafted(), village.drafted());
        drafts.forEach(draft -> village.posting(draft, "2026-10-01").then().statusCode(200));

        try (var people = Executors.newFixedThreadPool(2)) {
            var answers = people.invokeAll(drafts.stream()
                    .map(draft -> (Callable<Integer>) () -> village.puttingToVote(draft).statusCode()).toList());

            assertEquals(List.of(200, 409), List.of(answers.get(0).get(), answers.get(1).get()).stream().sorted()
                    .toList());
        }
    }

    @Test
    void anotherDraftMayBeVotedOnAfterARejection() {
        UUID first = village.inVote();
        Consultation.rejects(first, "2026-11-20");
        CovenantFixture.awaitState(first, "NOT_ADOPTED");

        village.inVote();
    }

    @Test
    void theMatterOfTheVoteIsShown() {
        UUID covenant = village.inVote();
        UUID matter = UUID.randomUUID();

        Consultation.opensTheMatter(covenant, matter);
        Consultation.adopts(covenant, "2026-11-20");

        assertEquals(matter, CovenantFixture.awaitState(covenant, "ADOPTED").getUUID("matterId"));
    }

    @Test
    void anAdoptedCovenantIsDueForSubmission() {
        UUID covenant = village.inVote();

        Consultation.adopts(covenant, "2026-11-20");

        var view = CovenantFixture.awaitState(covenant, "ADOPTED");
        assertEquals("2026-11-20", view.getString("adoptedOn"));
        assertEquals("2026-11-30", view.getString("submitBy"));
        assertEquals("DUE", view.getString("submission"));
        Topics.awaitEvent(CovenantEvent.TOPIC, CovenantAdopted.TYPE, covenant);
    }

    @Test
    void aCovenantThatTheHouseholdsRejectIsNotAdopted() {
        UUID covenant = village.inVote();

        Consultation.rejects(covenant, "2026-11-20");

        assertEquals(null, CovenantFixture.awaitState(covenant, "NOT_ADOPTED").getString("adoptedOn"));
        Topics.awaitEvent(CovenantEvent.TOPIC, CovenantNotAdopted.TYPE, covenant);
    }
}
