package vn.danchu.consultation.communewide;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.danchu.consultation.ReorganisationFixture.carriedOut;
import static vn.danchu.consultation.ReorganisationFixture.merger;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.consultation.BallotFixture;
import vn.danchu.consultation.CommuneMatterFixture;
import vn.danchu.consultation.DecisionFixture;
import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.communewide.CommuneMatterConcluded;
import vn.danchu.consultation.contracts.communewide.CommuneMatterEffectSet;
import vn.danchu.consultation.contracts.communewide.CommuneMatterExtended;
import vn.danchu.consultation.contracts.communewide.CommuneMatterOpened;
import vn.danchu.consultation.contracts.matter.MatterClosed;
import vn.danchu.consultation.minutes.MinutesFixture;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.Topics;
import vn.danchu.platform.web.OfficialClock;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class CommuneMatterTest {
    private final LocalDate today = LocalDate.now(OfficialClock.ZONE);

    @Test
    void twoOfThreeVillagesAdoptWhatTheChairsPutBeforeThem() {
        var matter = CommuneMatterFixture.inACommuneOf(3).opened("MEETING");
        given().get("/v1/matters/" + matter.matterOf(0)).then().body("state", equalTo("OPEN"), "kind",
                equalTo("CONTRIBUTION"), "origin.service", equalTo("commune-matter"), "origin.id",
                equalTo(matter.id()), "lawfulForms", contains("MEETING"));
        matter.decided(2);
        matter.read().body("state", equalTo("OPEN"), "villages", equalTo(3), "inFavour", equalTo(2), "needed",
                equalTo(2), "parts.yes", contains(2, 2, 1), "parts.inFavour", contains(true, true, false));

        matter.conclude(matter.chair()).then().statusCode(201).body("state", equalTo("ADOPTED"), "inFavour",
                equalTo(2), "concludedOn", equalTo(today.toString()), "effect", nullValue());

        matter.setEffect(today.minusDays(1), today).then().statusCode(409).body("rule",
                equalTo("effect-before-result"));
        matter.setEffect(today, today.plusDays(30)).then().statusCode(201).body("state", equalTo("EFFECTIVE"),
                "effect.effectiveFrom", equalTo(today.plusDays(30).toString()));
        given().queryParam("commune", matter.commune()).get("/v1/commune-matters").then().body("items", hasSize(1));
        assertEquals(List.of(CommuneMatterOpened.TYPE, CommuneMatterConcluded.TYPE, CommuneMatterEffectSet.TYPE),
                Topics.awaitTypes(ConsultationEvent.TOPIC, UUID.fromString(matter.id()), CommuneMatterEffectSet.TYPE)
                        .stream().filter(type -> type.contains("commune-matter")).toList());
    }

    @Test
    void oneOfThreeVillagesIsTooFewAndTheResultStays() {
        var matter = CommuneMatterFixture.inACommuneOf(3).opened("MEETING").decided(1);

        matter.conclude(matter.chair()).then().statusCode(201).body("state", equalTo("REJECTED"), "inFavour",
                equalTo(1));

        matter.setEffect(today, today).then().statusCode(409).body("rule", equalTo("illegal-step"));
        matter.conclude(matter.chair()).then().statusCode(409);
    }

    @Test
    void aVillageThatHasNotDecidedIsNotInFavour() {
        var matter = CommuneMatterFixture.inACommuneOf(2).opened("MEETING");
        matter.decide(0, 3);
        matter.conclude(matter.chair()).then().statusCode(409).body("rule", equalTo("villages-undecided"), "earliest",
                equalTo(CommuneMatterFixture.resultsDue().plusDays(1).toString()));

        MeetingFixture.itIs(CommuneMatterFixture.resultsDue().plusDays(1) + "T08:00");
        matter.conclude(matter.chair()).then().statusCode(201).body("state", equalTo("REJECTED"), "inFavour",
                equalTo(1), "parts.decisionId", contains(notNullValue(), nullValue()));

        given().get("/v1/matters/" + matter.matterOf(1)).then().body("state", equalTo("LAPSED"));
        assertTrue(Topics.awaitEvent(ConsultationEvent.TOPIC, MatterClosed.TYPE, UUID.fromString(matter.matterOf(1)))
                .contains("COMMUNE_CONCLUDED"));
        Map<String, Object> minutes = matter.village(1).minutes(3, today);
        VillageFixture.creating(matter.village(1).head()).body(minutes)
                .post("/v1/matters/" + matter.matterOf(1) + "/meeting-results").then().statusCode(409);
    }

    @Test
    void aCommuneOfOneVillageDecidesToo() {
        var matter = CommuneMatterFixture.inACommuneOf(1).opened("MEETING").decided(1);

        matter.conclude(matter.chair()).then().statusCode(201).body("state", equalTo("ADOPTED"), "needed",
                equalTo(1));
    }

    @Test
    void aVillageThatComesLaterIsAskedBeforeTheConclusion() {
        var matter = CommuneMatterFixture.inACommuneOf(1).opened("MEETING").decided(1);
        matter.open(matter.chair()).then().statusCode(409).body("rule", equalTo("illegal-step"));
        VillageFixture.aVillageIn(matter.commune(), 3);
        matter.conclude(matter.chair()).then().statusCode(422).body("rule", equalTo("villages-not-asked"), "article",
                equalTo("Law 10/2022/QH15, Art. 21(1)"));

        matter.open(matter.chair()).then().statusCode(201).body("villages", equalTo(2), "parts.inFavour",
                contains(true, false));

        matter.conclude(matter.chair()).then().statusCode(409).body("rule", equalTo("villages-undecided"));
        assertEquals(List.of(CommuneMatterOpened.TYPE, CommuneMatterExtended.TYPE),
                Topics.awaitTypes(ConsultationEvent.TOPIC, UUID.fromString(matter.id()), CommuneMatterExtended.TYPE)
                        .stream().filter(type -> type.contains("commune-matter")).toList());
    }

    @Test
    void aVoteOfTheLastDayCountsThoughItsResultComesLaterAndOneOfTheNextDayDoesNot() {
        var matter = CommuneMatterFixture.inACommuneOf(3).opened("MEETING");
        LocalDate last = CommuneMatterFixture.lastDay();
        MeetingFixture.itIs(last.plusDays(1) + "T08:00");
        matter.decideOn(last.minusDays(1), 0, 3);
        matter.decideOn(last, 1, 3);
        matter.decideOn(last.plusDays(1), 2, 3);
        VillageFixture late = VillageFixture.aVillageIn(matter.commune(), 3);
        matter.open(matter.chair()).then().statusCode(201);
        DecisionFixture.of(late, matter.read().extract().path("parts[3].matterId"), 3, last.plusDays(1));

        matter.conclude(matter.chair()).then().statusCode(201).body("state", equalTo("ADOPTED"), "inFavour",
                equalTo(3), "parts.inFavour", contains(true, true, false, true), "parts[2].decisionId", nullValue());
    }

    @Test
    void aVoteOfTheLastDayKeptOnPaperIsWaitedForUntilItsResultIsDueAndThenItsMatterLapses() {
        var matter = CommuneMatterFixture.inACommuneOf(2).opened("MEETING");
        matter.decide(0, 3);
        LocalDate last = CommuneMatterFixture.lastDay();
        LocalDate due = CommuneMatterFixture.resultsDue();
        for (LocalDate early : List.of(last.plusDays(1), due)) {
            MeetingFixture.itIs(early + "T08:00");
            matter.conclude(matter.chair()).then().statusCode(409).body("rule", equalTo("votes-not-reported"),
                    "earliest", equalTo(due.plusDays(1).toString()), "article",
                    equalTo("Law 10/2022/QH15, Art. 20(3)"));
        }

        VillageFixture village = matter.village(1);
        String minutes = MinutesFixture.enter(village.head(), matter.matterOf(1), village.minutes(3, last)).path("id");

        MeetingFixture.itIs(due.plusDays(1) + "T08:00");
        matter.conclude(matter.chair()).then().statusCode(201).body("state", equalTo("REJECTED"), "inFavour",
                equalTo(1));

        given().get("/v1/matters/" + matter.matterOf(1)).then().body("state", equalTo("LAPSED"));
        MinutesFixture.confirm(village.frontHead(), minutes).then().statusCode(409);
        given().get("/v1/matters/" + matter.matterOf(1)).then().body("decisionId", nullValue());
    }

    @Test
    void theVillagesOfTheClosingDayCountAndWhoTookThePlaceOfOthersIsAsked() {
        var matter = CommuneMatterFixture.inACommuneOf(3).opened("MEETING");
        matter.decide(0, 3);
        matter.decide(2, 3);
        String tomorrow = today.plusDays(1).toString();
        MeetingFixture.itIs(tomorrow + "T08:00");
        String code = VillageFixture.freshCodeIn(matter.commune());
        String merged = carriedOut(merger(tomorrow, code, matter.village(0), matter.village(1)))
                .getString("reorganisation.villages.find { it.part == 'BEGAN' }.villageId");

        matter.read().body("villages", equalTo(2), "inFavour", equalTo(1), "needed", equalTo(2), "parts.endedOn",
                contains(tomorrow, tomorrow, null, null), "parts.inFavour", contains(false, false, true, false),
                "parts[3].villageId", equalTo(merged));
        given().get("/v1/matters/" + matter.matterOf(1)).then().body("state", equalTo("CLOSED"));
        matter.conclude(matter.chair()).then().statusCode(409).body("rule", equalTo("villages-undecided"));

        VillageFixture begun = VillageFixture.begun(code, merged, 6);
        Map<String, Object> minutes = begun.minutes(4, LocalDate.parse(tomorrow));
        minutes.remove("secretaryHousehold");
        String entered = MinutesFixture.enter(begun.head(), matter.read().extract().path("parts[3].matterId"), minutes)
                .path("id");
        MinutesFixture.confirm(begun.frontHead(), entered).then().statusCode(200);
        matter.conclude(matter.chair()).then().statusCode(201).body("state", equalTo("ADOPTED"), "villages",
                equalTo(2), "inFavour", equalTo(2), "parts.inFavour", contains(false, false, true, true));
    }

    @Test
    void theResultOfAVillageIsAPartAndNoDecisionInForceByItself() {
        var matter = CommuneMatterFixture.inACommuneOf(1).opened("MEETING");
        DecisionFixture part = matter.decide(0, 3);

        part.read().body("outcome", equalTo("ADOPTED"), "inForceFrom", nullValue(), "recognition", nullValue());
        part.proposingChange("REPLACE").then().statusCode(422).body("rule", equalTo("part-of-commune-result"));
        part.head("/execution-reports", Map.of("reportedOn", today.toString(), "text", "Đã làm", "finished", true))
                .then().statusCode(422);
        part.measure(matter.chair(), "CHANGE_REQUEST", "PROCEDURE_BREACHED", today).then().statusCode(422)
                .body("rule", equalTo("part-of-commune-result"));
        part.sent(today).read().body("state", equalTo("SENT"), "timeliness", equalTo("IN_TIME"));
    }

    @Test
    void theChairsDecideTogetherWhatAndInWhichForm() {
        var matter = CommuneMatterFixture.inACommuneOf(1).proposed("MEETING");
        matter.open(matter.chair()).then().statusCode(409).body("rule", equalTo("illegal-step"), "article",
                equalTo("Law 10/2022/QH15, Art. 16(1)"));
        matter.agree(matter.chair(), today).then().statusCode(403);
        matter.agree(matter.front(), today.plusDays(1)).then().statusCode(422);
        matter.agree(matter.front(), today).then().statusCode(201).body("state", equalTo("AGREED"), "villages",
                equalTo(0), "needed", equalTo(0));
        matter.open(matter.front()).then().statusCode(403);
        matter.document().then().statusCode(404);

        matter.proposing("SELF_GOVERNANCE", "MEETING").then().statusCode(422).body("rule",
                equalTo("not-commune-wide"));
        matter.proposing("COMMON_FUNDS", "ONLINE_VOTE").then().statusCode(422).body("article",
                equalTo("Law 10/2022/QH15, Art. 17(2)"));
        var empty = CommuneMatterFixture.inACommuneOf(0).agreed("MEETING");
        empty.open(empty.chair()).then().statusCode(422).body("rule", equalTo("no-village"));
    }

    @Test
    void whereTheChairChoseBallotsNoMeetingDecides() {
        var matter = CommuneMatterFixture.inACommuneOf(1).opened("HOUSEHOLD_BALLOTS");
        VillageFixture village = matter.village(0);

        given().get("/v1/matters/" + matter.matterOf(0)).then().body("lawfulForms", contains("HOUSEHOLD_BALLOTS"));
        VillageFixture.creating(village.head()).header("Accept-Language", "en").body(village.minutes(3, today))
                .post("/v1/matters/" + matter.matterOf(0) + "/meeting-results").then().statusCode(422)
                .body("rule", equalTo("form-not-lawful"), "article", equalTo("Decree 59/2023/NĐ-CP, Art. 4(1)a"));
    }

    @Test
    void everyVillageTakesBallotsRoundAndItsResultIsAPartOfTheCommunes() throws IOException {
        var matter = CommuneMatterFixture.inACommuneOf(3).opened("HOUSEHOLD_BALLOTS");
        for (int place = 0; place < 3; place++) {
            VillageFixture village = matter.village(place);
            BallotFixture round = BallotFixture.outToday(village, matter.matterOf(place)).returnedBy(3);
            round.count(BallotFixture.box(3, place < 2 ? 2 : 1)).then().statusCode(201);
            round.confirm(village.frontHead()).then().statusCode(200);
            round.confirm(village.head()).then().statusCode(200);
            String paper = textOf(round.get(village.head(), "/ballots").then().statusCode(200).extract().asByteArray());
            assertTrue(paper.contains("(Đóng dấu treo)") && !paper.contains("Ký trực tiếp"), paper);
        }

        matter.read().body("parts.yes", contains(2, 2, 1), "parts.inFavour", contains(true, true, false));
        matter.conclude(matter.chair()).then().statusCode(201).body("state", equalTo("ADOPTED"));
        matter.setEffect(today, today.plusDays(30)).then().statusCode(201).body("state", equalTo("EFFECTIVE"));
        String decision = textOf(matter.document().then().statusCode(200).extract().asByteArray());
        assertTrue(decision.contains("Phát phiếu lấy ý kiến của hộ gia đình"), decision);
    }

    @Test
    void theWrittenDecisionNamesEveryVillageAndCarriesItsDigest() throws IOException {
        var matter = CommuneMatterFixture.inACommuneOf(3).opened("MEETING").decided(2);
        matter.conclude(matter.chair()).then().statusCode(201);

        byte[] file = matter.document().then().statusCode(200).extract().asByteArray();

        String digest = matter.read().extract().path("documentDigest");
        String text = textOf(file);
        for (String part : new String[]{"Góp công làm đường liên thôn", "Mỗi hộ góp ba ngày công",
            "Số thôn, tổ dân phố tán thành: 2", "≥ 2/3 tổng số thôn, tổ dân phố", "không tán thành", "được thông qua",
            "Vi Văn Chủ",
            "Lý Thị Trận", "Thời điểm có hiệu lực do Ủy ban nhân dân", digest}) {
            assertTrue(text.contains(part), part + " in " + text);
        }
        assertArrayEquals(file, matter.document().asByteArray());
    }

    private static String textOf(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
