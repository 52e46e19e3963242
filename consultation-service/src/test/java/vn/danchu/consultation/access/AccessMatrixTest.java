package vn.danchu.consultation.access;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.consultation.DecisionFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.minutes.MinutesFixture;
import vn.danchu.consultation.onlinevote.OnlineVoteFixture;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.TestTokens;
import vn.danchu.platform.testing.access.AccessMatrix;
import vn.danchu.platform.testing.access.Example;
import vn.danchu.platform.web.OfficialClock;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AccessMatrixTest extends AccessMatrix {
    private static final String SETTLED = "2025-09-01";
    private static final AtomicInteger NEXT_PERSON = new AtomicInteger();
    private final OffsetDateTime now = OffsetDateTime.now(OfficialClock.ZONE);
    private final OffsetDateTime opens = now.minusMinutes(1);
    private final OffsetDateTime closes = now.plusHours(1);
    private VillageFixture village;
    // Where nobody asks who is head, and no vote counts on the households.
    private VillageFixture kept;

    @BeforeEach
    void everyOperation() {
        village = VillageFixture.aVillageOf(2);
        kept = VillageFixture.aVillageOf(1);
        ofTheCountry();
        ofTheVillage();
        ofItsRoll();
        ofItsMatters();
        ofItsOnlineVotes();
        ofItsDecisions();
        MeetingExamples.in(village).forEach(this::on);
        VillageExamples.in(village).forEach(this::on);
        InitiativeExamples.in(village).forEach(this::on);
        BallotExamples.in(village).forEach(this::on);
        CorrectionExamples.in(village).forEach(this::on);
        ClusterExamples.all().forEach(this::on);
        CommuneMatterExamples.all().forEach(this::on);
        HeadExamples.in(village).forEach(this::on);
        BoardExamples.in(village).forEach(this::on);
        ofTheCommunesAnswer();
        ofTheirChange();
        ofTheirExecution();
        ofItsHouseholds();
    }

    private void ofTheCountry() {
        on("listCommunes", () -> inTheCommune().query("search", "cao loc"));
        on("getCommune", () -> inTheCommune().path("code", "06211"));
        on("listRules", this::inTheCommune);
        on("listRules", () -> inTheCommune().query("unit", "20/06211"));
        on("verifyAudit", this::inTheCommune);
        // Far from the villages of the other tests, which go by what nobody has set.
        for (String place : List.of("04", "04/01273")) {
            on("setLocally", () -> Example.in(place).json(Map.of("key", "online-vote.period-least", "unit", place,
                    "value", "3", "since", today().toString(), "document", "Quyết định số 12/2026/QĐ-UBND", "issuedOn",
                    "2026-11-20", "issuedBy", "UBND")));
            on("listLocalSettings", () -> Example.in(place).query("unit", place));
        }
    }

    private void ofTheVillage() {
        on("establishVillage", () -> inTheCommune().json(Map.of("communeCode", "06211", "code", "06211-998", "name",
                "Thôn mới", "kind", "VILLAGE", "validFrom", "2025-07-01", "resolution", "05/NQ-HĐND")));
        on("listVillages", () -> inTheCommune().query("commune", "06211"));
        on("getVillage", () -> inTheVillage().path("id", village.id()));
        on("importHouseholds", () -> inTheVillage().path("id", village.id()).query("dryRun", false)
                .body("text/csv; charset=UTF-8", village.householdList().replace("Hoàng Văn", "Hoàng Thị")));
        on("getHouseholdImport",
                () -> inTheVillage().path("id", village.id()).path("importId", VillageExamples.trialImport(village)));
        on("listHouseholdImportErrors",
                () -> inTheVillage().path("id", village.id()).path("importId", VillageExamples.trialImport(village)));
        on("listHouseholds", () -> inTheVillage().path("id", village.id()));
        on("listHouseholds", () -> inTheVillage().path("id", village.id()).header("Accept", "text/csv"));
    }

    private void ofItsHouseholds() {
        on("registerHousehold", () -> Example.in(kept.unit()).json(aHousehold()));
        on("getHousehold", () -> Example.in(kept.unit()).path("id", registered()));
        on("changeRepresentative", () -> Example.in(kept.unit()).path("id", registered()).json(
                Map.of("representativeName", "Lý Thị Chi", "representativeCitizenNumber", anybody(), "since",
                        SETTLED)));
        on("moveHousehold", () -> Example.in(kept.unit()).path("id", registered()).json(
                Map.of("villageId", kept.id(), "number", "K" + anybody(), "address", "Bản Mới", "since", SETTLED)));
        on("endHousehold",
                () -> Example.in(kept.unit()).path("id", registered()).json(Map.of("on", today().toString())));
    }

    private void ofItsRoll() {
        on("drawRoll", () -> inTheVillage().path("id", village.id()));
        on("listRolls", () -> inTheVillage().path("id", village.id()));
        on("getRoll", () -> inTheVillage().path("id", village.drawnRoll()));
        on("listRollEntries", () -> inTheVillage().path("id", village.drawnRoll()));
        on("certifyRoll", () -> inTheVillage().path("id", village.drawnRoll()));
    }

    private void ofItsMatters() {
        on("proposeMatter", () -> inTheVillage().json(Map.of("villageId", village.id(), "kind", "SELF_GOVERNANCE",
                "title", "Giờ bật loa của thôn", "proposal", "Từ 5 giờ 30")));
        on("agreeToMatter", () -> inTheVillage().path("id", village.proposedMatter("SELF_GOVERNANCE"))
                .json(Map.of("agreedOn", today().toString())));
        Map<String, String> reason = Map.of("reason", "Xã đã bố trí kinh phí");
        on("withdrawMatter", () -> inTheVillage().path("id", village.matter("SELF_GOVERNANCE")).json(reason));
        on("disagreeToMatter", () -> inTheVillage().path("id", village.proposedMatter("SELF_GOVERNANCE")).json(reason));
        on("listMatters", () -> inTheVillage().query("village", village.id()));
        on("getMatter", () -> inTheVillage().path("id", village.matter("SELF_GOVERNANCE")));
        on("enterMeetingResult",
                () -> inTheVillage().path("id", village.matter("SELF_GOVERNANCE")).json(village.minutes(2, today())));
        on("listMeetingResults", () -> inTheVillage().path("id", village.matter("SELF_GOVERNANCE")));
        on("confirmMeetingResult", () -> inTheVillage().path("id", minuted(village.head()))
                .household(TestTokens.personKeyOf(village.citizenNumber(0))));
        on("correctMeetingResult",
                () -> inTheVillage().path("id", minuted(aVisitor())).json(village.minutes(1, today())));
        on("withdrawMeetingResult", () -> inTheVillage().path("id", minuted(aVisitor())));
    }

    /** Who entered minutes takes them back: one account, whose roles the grid decides on. */
    private String aVisitor() {
        return TestTokens.of("ai.do").roles("village-head").units(village.unit()).token();
    }

    private String minuted(String token) {
        return MinutesFixture.enter(token, village.matter("SELF_GOVERNANCE"),
                village.minutes(2, today())).then().statusCode(201).extract().path("id");
    }

    private void ofItsOnlineVotes() {
        on("proposeOnlineVote", () -> inTheVillage().path("id", village.matter("SELF_GOVERNANCE"))
                .json(OnlineVoteFixture.proposal(village.certifiedRoll(), opens, closes)));
        on("agreeToOnlineVote", () -> inTheVillage().path("id", village.proposedVote(opens, closes)));
        on("reportOnlineVote", () -> inTheVillage().path("id", village.agreedVote(opens, closes)));
        on("consentToForm", () -> ofItsHousehold().path("id", village.reportedVote(opens, closes)));
        on("confirmRepresentative", () -> inTheVillage().path("id", village.proposedVote(opens, closes))
                .path("householdId", VillageExamples.firstHouseholdOf(village)).header("If-Match", "\"0\"")
                .json(Map.of("representativeCitizenNumber", village.citizenNumber(0))));
        on("openOnlineVote", () -> inTheVillage().path("id", village.consentedVote(opens, closes)));
        on("castBallot",
                () -> ofItsHousehold().path("id", village.openVote(opens, closes)).json(Map.of("choice", "YES")));
        on("getParticipation", () -> ofItsHousehold().path("id", village.openVote(opens, closes)));
        on("listMyVotes", this::ofItsHousehold);
        on("closeOnlineVote", () -> inTheVillage().path("id", votedOn()));
        on("listOnlineVotes", () -> inTheVillage().query("village", village.id()));
        on("listOnlineVotes", () -> inTheCommune().query("commune", "06211"));
        on("getOnlineVote", () -> inTheVillage().path("id", village.proposedVote(opens, closes)));
        on("withdrawOnlineVote", () -> inTheVillage().path("id", village.proposedVote(opens, closes))
                .json(Map.of("reason", "Không đủ hộ đồng ý")));
        on("getLedger", () -> inTheVillage().path("id", closedVote()));
        on("listOnlineVoteParticipants", () -> inTheVillage().path("id", closedVote()));
        on("getOnlineVoteMinutes", () -> inTheVillage().path("id", closedVote()));
    }

    private void ofItsDecisions() {
        on("listDecisions", () -> inTheVillage().query("village", village.id()));
        on("listDecisions", () -> inTheCommune().query("commune", "06211"));
        on("getDecision", () -> inTheVillage().path("id", village.decision(2, today())));
        on("getDecisionDocument", () -> inTheVillage().path("id", village.decision(2, today())));
        on("nameSignatories", () -> inTheVillage().path("id", village.decision(2, today())).header("If-Match", "\"0\"")
                .json(VillageFixture.SIGNATORIES));
        on("sendDecision", () -> {
            String decision = village.decision(2, today());
            village.sign(decision, "\"0\"").then().statusCode(200);
            return inTheVillage().path("id", decision).json(Map.of("sentOn", today().toString()));
        });
    }

    private void ofTheCommunesAnswer() {
        on("verifyDecisionDocument", () -> inTheVillage().path("id", decided("SELF_GOVERNANCE").id()).query("sha256",
                "0".repeat(64)));
        Map<String, String> receipt = Map.of("receivedOn", today().toString());
        on("receiveAsCommittee",
                () -> inTheCommune().path("id", decided("SELF_GOVERNANCE").sent(today()).id()).json(receipt));
        on("receiveAsFront",
                () -> inTheCommune().path("id", decided("SELF_GOVERNANCE").sent(today()).id()).json(receipt));
        Map<String, String> answer = Map.of("number", "41/QĐ-UBND", "decidedOn", today().toString());
        on("recogniseDecision", () -> inTheCommune().path("id", received()).json(answer));
        on("refuseRecognition", () -> inTheCommune().path("id", received())
                .json(Map.of("number", "12/UBND", "decidedOn", today().toString(), "reason", "Thiếu chữ ký")));
    }

    private String received() {
        return decided("VILLAGE_HEAD").sent(today()).received(today()).id();
    }

    private void ofTheirChange() {
        on("listMeasures", () -> inTheVillage().path("id", decided("SELF_GOVERNANCE").id()));
        on("takeMeasure", () -> inTheCommune().path("id", decided("SELF_GOVERNANCE").id()).json(Map.of("kind",
                "ANNULMENT", "ground", "UNLAWFUL_CONTENT", "number", "47/QĐ-UBND", "reason", "Trái luật", "takenOn",
                today().toString())));
        on("announceMeasure", () -> {
            var decision = decided("SELF_GOVERNANCE");
            String measure = decision.measure(VillageFixture.communeChair(), "ANNULMENT", "UNLAWFUL_CONTENT", today())
                    .then().statusCode(201).extract().path("id");
            return inTheVillage().path("id", decision.id()).path("measure", measure)
                    .json(Map.of("announcedOn", today().toString()));
        });
        on("proposeChange", () -> inTheVillage().path("id", decided("SELF_GOVERNANCE").id())
                .json(Map.of("manner", "REPLACE", "title", "Đổi giờ bật loa", "proposal", "Từ 17 giờ")));
        on("putAgain", () -> inTheVillage().path("id", village.decision(0, today())));
    }

    private void ofTheirExecution() {
        Map<String, Object> publication = Map.of("publishedOn", today().toString(), "how", "Niêm yết");
        on("publishResult", () -> inTheVillage().path("id", decided("SELF_GOVERNANCE").id()).json(publication));
        on("getPublication", () -> {
            var decision = decided("SELF_GOVERNANCE");
            decision.head("/publication", publication).then().statusCode(201);
            return inTheVillage().path("id", decision.id());
        });
        on("reportExecution", () -> inTheVillage().path("id", decided("SELF_GOVERNANCE").id())
                .json(Map.of("reportedOn", today().toString(), "text", "Đã làm", "finished", true)));
        on("listExecutionReports", () -> inTheVillage().path("id", decided("SELF_GOVERNANCE").id()));
    }

    private DecisionFixture decided(String kind) {
        return DecisionFixture.adoptedBy(village, kind, today());
    }

    private String registered() {
        return VillageFixture.creating(VillageFixture.officer()).body(aHousehold()).post("/v1/households").then()
                .statusCode(201).extract().path("id");
    }

    private Map<String, Object> aHousehold() {
        return Map.of("villageId", kept.id(), "number", "H" + anybody(), "address", "Bản Mới", "representativeName",
                "Hoàng Văn An", "representativeCitizenNumber", anybody(), "since", SETTLED);
    }

    private static String anybody() {
        return "0008%08d".formatted(NEXT_PERSON.getAndIncrement());
    }

    /** An open vote in which both households have voted. */
    private String votedOn() {
        String vote = village.openVote(opens, closes);
        village.cast(vote, 0, "YES", UUID.randomUUID().toString()).then().statusCode(201);
        village.cast(vote, 1, "NO", UUID.randomUUID().toString()).then().statusCode(201);
        return vote;
    }

    private String closedVote() {
        String vote = votedOn();
        village.close(vote).then().statusCode(200);
        return vote;
    }

    private Example ofItsHousehold() {
        return inTheVillage().household(TestTokens.personKeyOf(village.citizenNumber(0)));
    }

    private Example inTheVillage() {
        return Example.in(village.unit());
    }

    private Example inTheCommune() {
        return Example.in("20/06211");
    }

    private LocalDate today() {
        return now.toLocalDate();
    }
}
