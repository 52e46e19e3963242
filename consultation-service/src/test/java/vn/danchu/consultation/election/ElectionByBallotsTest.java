package vn.danchu.consultation.election;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.danchu.consultation.BallotFixture;
import vn.danchu.consultation.DecisionFixture;
import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.platform.testing.RealParts;

/** Too few came to the meeting of the election, so the ballots go to the households, Decree 59/2023 Art. 4(1)b. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ElectionByBallotsTest {
    private VillageFixture village;
    private ElectionFixture election;

    @BeforeEach
    void tooFewComeToTheMeeting() {
        MeetingFixture.itIs("2026-11-02T09:00");
        village = VillageFixture.aVillageOf(5);
        election = ElectionFixture.announced(village, ElectionFixture.UNG, ElectionFixture.CU);
        MeetingFixture.itIs("2026-11-26T08:00");
        BallotFixture.failedMeeting(village, election.matter());
    }

    @Test
    void oneOfSeveralIsElectedByBallotsThatNameThemAll() throws IOException {
        BallotFixture round = BallotFixture.out(village, election.matter());
        String paper = text(round.get(village.head(), "/ballots"));
        assertTrue(paper.contains("Bầu ông (bà) Nông Văn Ứng, sinh năm 1980")
                && paper.contains("Bầu ông (bà) Lý Thị Cử, sinh năm 1985")
                && paper.contains("Không đồng ý ai trong danh sách") && !paper.contains("Đồng ý "), paper);
        election.postpone("2026-11-29", "2026-12-10").then().statusCode(409);
        round.returnedBy(5);
        round.count(box(4)).then().statusCode(422).body("rule", equalTo("votes-per-candidate-missing"));
        round.count(box(4, 2, 1)).then().statusCode(422).body("rule", equalTo("candidates-do-not-add-up"));
        round.count(box(4, 3, 1)).then().statusCode(201).body("candidates.votes", containsInAnyOrder(3, 1));

        DecisionFixture decision = confirmed(round);

        decision.read().body("outcome", equalTo("ADOPTED"), "yes", equalTo(3), "no", equalTo(1), "other", equalTo(1),
                "proposal", containsString("Nông Văn Ứng, sinh năm 1980, trúng cử Trưởng thôn với 3 trên tổng số 5"));
        election.read().then().body("state", equalTo("ELECTED")).body("elected", equalTo("Nông Văn Ứng"));
        assertTrue(text(round.get(village.frontHead(), "/count/minutes")).contains("Bầu Lý Thị Cử, sinh năm 1985 1"));
    }

    @Test
    void whoPlannedTheBallotsDoesNotAgreeToThem() {
        BallotFixture round = BallotFixture.planned(village, election.matter());

        round.agree(village.frontHead(), round.tag()).then().statusCode(422).body("rule",
                equalTo("agreement-by-another"));
        round.agree(VillageFixture.communeFront(), round.tag()).then().statusCode(200);
    }

    @Test
    void halfOfTheHouseholdsForEachElectsNobody() {
        BallotFixture round = BallotFixture.out(village, election.matter()).returnedBy(5);
        round.count(box(5, 2, 3)).then().statusCode(201);
        round.recount(village.frontHead(), round.get("/count").header("ETag"), box(4, 2, 2)).then().statusCode(200);

        confirmed(round).read().body("outcome", equalTo("REJECTED"), "yes", equalTo(2), "other", equalTo(2));

        election.read().then().body("state", equalTo("NOBODY_ELECTED")).body("elected", nullValue());
    }

    private DecisionFixture confirmed(BallotFixture round) {
        round.confirm(village.frontHead()).then().statusCode(200);
        round.confirm(village.head()).then().statusCode(200);
        return DecisionFixture.onWhoIsHead(village, round.get("").path("decisionId"));
    }

    private Map<String, Object> box(int inFavour, Integer... votes) {
        Map<String, Object> box = new HashMap<>(BallotFixture.box(5, inFavour));
        if (votes.length > 0) {
            box.put("candidates", election.votes(List.of(votes), ElectionFixture.UNG, ElectionFixture.CU));
        }
        return box;
    }

    private static String text(Response pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.then().statusCode(200).extract().asByteArray())) {
            return new PDFTextStripper().getText(document);
        }
    }
}
