package vn.danchu.consultation.access;

import static io.restassured.RestAssured.given;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import io.restassured.response.Response;

import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.election.ElectionFixture;
import vn.danchu.consultation.election.HeadFixture;
import vn.danchu.consultation.minutes.MinutesFixture;
import vn.danchu.platform.testing.access.Example;
import vn.danchu.platform.web.OfficialClock;

/** How every operation on electing and dismissing a head is called, in a village of two households. */
final class HeadExamples {
    private final Map<String, Supplier<Example>> all = new LinkedHashMap<>();
    private final VillageFixture village;
    private final LocalDate today = LocalDate.now(OfficialClock.ZONE);

    private HeadExamples(VillageFixture village) {
        this.village = village;
        inPreparation();
        atTheMeeting();
        onDismissal();
    }

    static Map<String, Supplier<Example>> in(VillageFixture village) {
        return new HeadExamples(village).all;
    }

    private void inPreparation() {
        all.put("decideElection", () -> {
            ElectionFixture.callOffTheLast(village);
            return inTheCommune()
                    .json(ElectionFixture.decision(village, today.toString(), today.plusDays(20).toString()));
        });
        all.put("listElections", () -> here().query("village", village.id()));
        all.put("getElection", () -> of(decided()));
        all.put("fixCandidates",
                () -> of(decided()).json(ElectionFixture.minutes(today.toString(), ElectionFixture.UNG)));
        all.put("readCandidates", () -> of(decided()));
        all.put("getCandidateMinutes", () -> of(withCandidates()));
        all.put("setUpElectionTeam", () -> ofTheCommune(withCandidates()).json(ElectionFixture.team(today.toString())));
        all.put("announceElection",
                () -> ofTheCommune(withTeam()).json(Map.of("announcedOn", today.toString(), "postedAt",
                        "Nhà văn hóa thôn", "broadcastBy", "Loa truyền thanh")));
        all.put("postponeElection", () -> ofTheCommune(decided()).json(Map.of("number", "36/QĐ-UBND", "decidedOn",
                today.toString(), "meetingDay", today.plusDays(30).toString())));
        all.put("callOffElection", () -> ofTheCommune(decided()));
    }

    private ElectionFixture decided() {
        ElectionFixture.callOffTheLast(village);
        return ElectionFixture.decidedFor(village, today.toString(), today.plusDays(20).toString());
    }

    private ElectionFixture withCandidates() {
        ElectionFixture election = decided();
        election.post(village.frontHead(), "/candidates",
                ElectionFixture.minutes(today.toString(), ElectionFixture.UNG)).then()
                .statusCode(201);
        return election;
    }

    private ElectionFixture withTeam() {
        ElectionFixture election = withCandidates();
        election.setUpTeam(today.toString()).then().statusCode(201);
        return election;
    }

    private void atTheMeeting() {
        all.put("nominateAtMeeting", () -> {
            ElectionFixture election = heldToday();
            MeetingFixture meeting = MeetingFixture.electionToday(village, election.matter()).attendedBy(1);
            return here().path("id", meeting.id()).json(Map.of("matterId", election.matter(), "stoodUp", List.of(),
                    "nominated", List.of()));
        });
        all.put("orderRepeat", () -> {
            ElectionFixture election = heldToday();
            MinutesFixture
                    .confirmed(village, village.frontHead(), election.matter(),
                            MinutesFixture.ofElection(village, 0, today))
                    .then().statusCode(200);
            return ofTheCommune(election)
                    .json(Map.of("number", "44/QĐ-UBND", "reason", "Không có người trúng cử", "decidedOn",
                            today.toString()));
        });
    }

    /** Everything was done in time for an election that is held today. */
    private ElectionFixture heldToday() {
        ElectionFixture.callOffTheLast(village);
        ElectionFixture election = ElectionFixture.announcedFor(village, today, ElectionFixture.UNG);
        MeetingFixture.itIsNow();
        return election;
    }

    private void onDismissal() {
        all.put("fileDismissal", () -> {
            withdrawTheLast();
            return here().json(Map.of("villageId", village.id(), "ground", "FRONT_PROPOSAL", "headName",
                    "Hoàng Văn Trưởng", "reason", "Không hoàn thành nhiệm vụ", "causes",
                    List.of("DUTIES_NOT_FULFILLED"),
                    "filedOn", today.toString()));
        });
        all.put("listDismissals", () -> here().query("village", village.id()));
        all.put("getDismissal", () -> here().path("id", filed()));
        all.put("readDismissalFile", () -> here().path("id", filed()));
        all.put("withdrawDismissal", () -> here().path("id", filed()));
        all.put("considerDismissal", () -> {
            withdrawTheLast();
            return inTheCommune().path("id", proposal().path("id")).json(Map.of("number", "18/UBND-NV", "consideredOn",
                    today.toString(), "putToHouseholds", true));
        });
        all.put("decideDismissal", () -> {
            withdrawTheLast();
            Response filed = HeadFixture.considering(VillageFixture.communeChair(), proposal().path("id"), true,
                    today.toString());
            MinutesFixture.confirmed(village, village.frontHead(), filed.path("matterId"),
                    MinutesFixture.onWhoIsHead(village, 0, today)).then().statusCode(200);
            return inTheCommune().path("id", filed.path("id")).json(Map.of("number", "52/QĐ-UBND", "decidedOn",
                    today.toString(), "agreedWithFrontOn", today.toString(), "dismissed", false, "reason",
                    "Tiếp tục giữ chức vụ"));
        });
    }

    private String filed() {
        withdrawTheLast();
        return proposal().path("id");
    }

    private Response proposal() {
        return village.dismissal(village.frontHead(),
                Map.of("ground", "FRONT_PROPOSAL", "causes", List.of("DUTIES_NOT_FULFILLED")));
    }

    private void withdrawTheLast() {
        String last = given().queryParam("village", village.id()).get("/v1/dismissals")
                .path("items.find { it.state == 'PROPOSED' || it.state == 'FILED' }?.id");
        if (last != null) {
            given().auth().oauth2(village.frontHead()).post("/v1/dismissals/" + last + "/withdrawal").then()
                    .statusCode(200);
        }
    }

    private Example here() {
        return Example.in(village.unit());
    }

    private static Example inTheCommune() {
        return Example.in("20/06211");
    }

    private Example of(ElectionFixture election) {
        return here().path("id", election.id());
    }

    private static Example ofTheCommune(ElectionFixture election) {
        return inTheCommune().path("id", election.id());
    }
}
