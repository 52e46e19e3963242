package vn.danchu.consultation.ballotdelivery;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.consultation.BallotFixture;
import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class BallotDeliveryTest {
    private static final Map<String, Object> WET = Map.of("reason", "Phiếu bị ướt");
    private VillageFixture village;

    @BeforeEach
    void establishVillage() {
        MeetingFixture.itIs("2026-11-26T09:00");
        village = VillageFixture.aVillageOf(5);
    }

    @Test
    void ballotsGoFromDoorToDoorAndComeBackInBatches() {
        BallotFixture round = BallotFixture.out(village, village.matter("SELF_GOVERNANCE"));
        round.enter("GIVE_OUT", "H000", "H001", "H002").then().statusCode(201).body("givenOut", equalTo(3));
        round.enter("NOBODY_HOME", "H003").then().statusCode(201).body("notAtHome", equalTo(1));
        round.enter("REFUSE", "H004").then().statusCode(201).body("refused", equalTo(1));
        round.enter("GIVE_OUT", "H003").then().statusCode(201).body("notAtHome", equalTo(0));
        round.enter("REPLACE", WET, "H001").then().statusCode(201).body("replaced", equalTo(1))
                .body("givenOut", equalTo(4));

        round.enter("RETURN", "H000", "H001").then().statusCode(201).body("returned", equalTo(2));

        round.get("/figures").then().body("households", equalTo(5)).body("givenOut", equalTo(4)).body("returned",
                equalTo(2));
        round.get(village.head(), "/households").then().body("items.state",
                contains("RETURNED", "RETURNED", "GIVEN_OUT", "GIVEN_OUT", "REFUSED"))
                .body("items.replaced", contains(0, 1, 0, 0, 0));
        round.get(village.representative(0), "/households").then().statusCode(403);
        round.get("/households").then().statusCode(401);
    }

    @Test
    void aHouseholdHasOneBallotAndABatchIsEnteredWholeOrNotAtAll() {
        BallotFixture round = BallotFixture.out(village, village.matter("SELF_GOVERNANCE"));
        round.enter("GIVE_OUT", "H000").then().statusCode(201);

        round.enter("GIVE_OUT", "H000", "H001").then().statusCode(409).body("rule",
                equalTo("one-ballot-per-household")).body("article", containsString("Art. 19(3)"))
                .body("detail", containsString("H000 (GIVEN_OUT)"));
        round.enter("RETURN", "H001").then().statusCode(409).body("rule", equalTo("illegal-step"));
        round.enter("GIVE_OUT", "H001", "H777").then().statusCode(422).body("errors.size()", equalTo(1));
        round.enter("REPLACE", "H000").then().statusCode(422).body("rule", equalTo("reason-missing"));
        round.enter("BURN", "H000").then().statusCode(400);
        round.enter("GIVE_OUT").then().statusCode(oneOf(400, 422));
        round.get("/figures").then().body("givenOut", equalTo(1));
    }

    @Test
    void whatTwoMembersEnterAtOnceIsEnteredOnce() throws Exception {
        BallotFixture round = BallotFixture.out(village, village.matter("SELF_GOVERNANCE"));
        List<Callable<Integer>> tries = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            tries.add(() -> round.enter("GIVE_OUT", "H002").statusCode());
        }

        List<Integer> statuses = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(6)) {
            for (var answer : threads.invokeAll(tries)) {
                statuses.add(answer.get());
            }
        }
        assertEquals(1, Collections.frequency(statuses, 201), statuses.toString());
        assertEquals(11, Collections.frequency(statuses, 409), statuses.toString());
        round.get("/figures").then().body("givenOut", equalTo(1));
    }

    @Test
    void whatWasCollectedInTimeMayBeEnteredLaterAndWhatWasNotMayNot() {
        BallotFixture round = BallotFixture.out(village, village.matter("SELF_GOVERNANCE"));
        round.enter("GIVE_OUT", Map.of("at", "2026-11-29T07:29:00+07:00"), "H000").then().statusCode(409)
                .body("rule", equalTo("delivery-not-begun"));
        round.enter("GIVE_OUT", "H000", "H001").then().statusCode(201);
        MeetingFixture.itIs("2026-12-05T18:00");

        round.enter("RETURN", "H000").then().statusCode(422).body("rule", equalTo("collection-over"));
        round.enter("RETURN", Map.of("at", "2026-12-05T18:01:00+07:00"), "H000").then().statusCode(422)
                .body("rule", equalTo("delivery-in-future"));
        round.enter("RETURN", Map.of("at", "2026-12-05T16:30:00+07:00"), "H000").then().statusCode(201)
                .body("returned", equalTo(1));
    }

    @Test
    void aMistakenEntryIsTakenBackWithItsReason() {
        BallotFixture round = BallotFixture.out(village, village.matter("SELF_GOVERNANCE")).returnedBy(2);
        round.enter("UNDO_RETURN", "H001").then().statusCode(422).body("rule", equalTo("reason-missing"));

        round.enter("UNDO_RETURN", Map.of("reason", "Ghi nhầm hộ H004"), "H001").then().statusCode(201)
                .body("returned", equalTo(1)).body("givenOut", equalTo(2));
        round.enter("UNDO_GIVE_OUT", Map.of("reason", "Ghi nhầm hộ H004"), "H001").then().statusCode(201)
                .body("givenOut", equalTo(1));
        round.get(village.head(), "/households").then().body("items[1].state", equalTo("NOT_REACHED"));
    }

    @Test
    void theRollIsFrozenWhenTheFirstBallotGoesOut() {
        BallotFixture round = BallotFixture.out(village, village.matter("SELF_GOVERNANCE"));
        VillageFixture.creating(VillageFixture.officer())
                .body(Map.of("villageId", village.id(), "number", "H005", "address", "Bản Mới", "representativeName",
                        "Hoàng Văn Mới", "representativeCitizenNumber", "000900000001", "since", "2026-11-29"))
                .post("/v1/households").then().statusCode(201);

        round.get("/figures").then().body("households", equalTo(5));
        round.enter("GIVE_OUT", "H005").then().statusCode(422);
    }

    @Test
    void ballotsStayOnceTheTimeIsOverOrOneIsReturned() {
        BallotFixture round = BallotFixture.out(village, village.matter("SELF_GOVERNANCE"));
        MeetingFixture.itIs("2026-12-05T17:00");
        round.withdraw(village.head()).then().statusCode(409).body("rule", equalTo("collection-over"));

        Map<String, Object> inTime = Map.of("at", "2026-12-04T10:00:00+07:00");
        round.enter("GIVE_OUT", inTime, "H000").then().statusCode(201);
        round.enter("RETURN", inTime, "H000").then().statusCode(201);
        round.withdraw(village.head()).then().statusCode(409).body("rule", equalTo("ballots-returned"));
        round.get("").then().body("state", equalTo("OUT"));
    }

    @Test
    void onlyTheTeamRecordsAndOnlyWhileBallotsAreOut() {
        BallotFixture round = BallotFixture.out(village, village.matter("SELF_GOVERNANCE"));
        Map<String, Object> entry = Map.of("step", "GIVE_OUT", "householdNumbers", List.of("H000"));

        round.posting(village.representative(0), "/entries", entry).then().statusCode(403);
        round.posting(VillageFixture.aVillageOf(1).head(), "/entries", entry).then().statusCode(403);
        round.posting(village.head(), "/entries", entry).then().statusCode(201);
        round.withdraw(village.head()).then().statusCode(200);
        round.posting(village.head(), "/entries", entry).then().statusCode(409).body("rule", equalTo("illegal-step"));
    }

    @Test
    void theBallotsOfASheetAreAlikeAndSayWhatTheDecreeOrders() throws IOException {
        BallotFixture planned = BallotFixture.planned(village, village.matter("SELF_GOVERNANCE"));
        planned.get(village.head(), "/ballots").then().statusCode(404);
        BallotFixture round = BallotFixture.out(village, village.matter("SELF_GOVERNANCE"));
        round.get(village.representative(0), "/ballots").then().statusCode(403);

        byte[] pdf = round.get(village.head(), "/ballots").then().statusCode(200).extract().asByteArray();

        try (var document = Loader.loadPDF(pdf)) {
            assertEquals(1, document.getNumberOfPages());
            PDFTextStripper reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            String text = reader.getText(document).replaceAll("\\s+", " ");
            String[] ballots = text.split("PHIẾU LẤY Ý KIẾN CỦA HỘ GIA ĐÌNH", -1);
            assertEquals(2, ballots.length - 1, text);
            for (String part : new String[]{"Giờ bật loa của thôn", "Từ 5 giờ 30", "Đồng ý", "Không đồng ý",
                "Ý kiến khác", "17 giờ 00, ngày 05 tháng 12 năm 2026", "Quyết định số 15/QĐ-UBND", "TRƯỞNG THÔN",
                "đánh dấu X vào một ô"}) {
                assertTrue(ballots[1].contains(part), part + " in " + ballots[1]);
            }
            assertTrue(ballots[1].strip().startsWith(ballots[2].strip()), text);
            assertFalse(text.contains("H00"), text);
        }
    }
}
