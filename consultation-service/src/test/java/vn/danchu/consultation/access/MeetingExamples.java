package vn.danchu.consultation.access;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.platform.testing.TestTokens;
import vn.danchu.platform.testing.access.Example;
import vn.danchu.platform.web.OfficialClock;

/** How every operation of a meeting is called, in a village of two households. */
final class MeetingExamples {
    private static final String KIND = "SELF_GOVERNANCE";
    private final Map<String, Supplier<Example>> all = new LinkedHashMap<>();
    private final VillageFixture village;
    private final LocalDate today = LocalDate.now(OfficialClock.ZONE);

    private MeetingExamples(VillageFixture village) {
        this.village = village;
        beforeTheMeeting();
        atTheDoor();
        onItsProcedure();
        onItsMatters();
    }

    static Map<String, Supplier<Example>> in(VillageFixture village) {
        return new MeetingExamples(village).all;
    }

    private void beforeTheMeeting() {
        all.put("callMeeting", () -> {
            Map<String, Object> call = MeetingFixture.callFor(village, village.matter(KIND));
            call.put("startsAt", OffsetDateTime.now(OfficialClock.ZONE).plusDays(3).toString());
            return here().json(call);
        });
        all.put("listMeetings", () -> here().query("village", village.id()));
        all.put("getMeeting", () -> of(called()));
        all.put("giveMeetingNotice",
                () -> of(called()).json(Map.of("givenOn", today.toString(), "forms", List.of("TELEPHONE"), "postedOn",
                        today.toString(), "postedAt", "Nhà văn hóa thôn")));
        all.put("getMeetingNotice", () -> of(called()));
        all.put("sendMeetingPapers",
                () -> of(called()).json(Map.of("sentOn", today.toString(), "form", "SOCIAL_MEDIA")));
        all.put("cancelMeeting", () -> of(called()));
        all.put("openMeeting", () -> {
            MeetingFixture meeting = called();
            meeting.giveNotice(today.minusDays(2).toString(), today.minusDays(2).toString()).then().statusCode(201);
            return of(meeting);
        });
        all.put("closeMeeting", () -> of(inSession(village.matter(KIND), 0)));
    }

    private void atTheDoor() {
        all.put("enterArrival", () -> {
            MeetingFixture meeting = inSession(village.matter(KIND), 0);
            return of(meeting).json(Map.of("entryId", UUID.randomUUID().toString(), "householdId",
                    meeting.household(0), "manner", "NAME_LIST"));
        });
        all.put("printEntrySlips", () -> of(called()).json(Map.of("householdNumbers", List.of("H000"))));
        all.put("enterDeparture", () -> {
            MeetingFixture meeting = inSession(village.matter(KIND), 1);
            return of(meeting).json(
                    Map.of("entryId", UUID.randomUUID().toString(), "householdId", meeting.household(0)));
        });
        all.put("readRollCall", () -> of(called()));
        all.put("readAttendanceFigures", () -> of(called()));
    }

    private void onItsProcedure() {
        all.put("electSecretary", () -> of(inSession(village.matter(KIND), 1))
                .json(Map.of("secretary", Map.of("name", "Nông Văn Một", "head", false), "inFavour", 1)));
        all.put("chooseVotingMethod", () -> {
            String matter = village.matter(KIND);
            return of(inSession(matter, 1))
                    .json(Map.of("matterId", matter, "method", "SHOW_OF_HANDS", "inFavour", 1));
        });
        all.put("electCountingBoard", () -> of(inSession(village.matter(KIND), 1)).json(Map.of("people",
                List.of(member("Nông Văn Một", true), member("Lý Thị Hai", false), member("Vi Văn Ba", false)),
                "inFavour", 1)));
        all.put("listProceduralVotes", () -> of(called()));
    }

    private static Map<String, Object> member(String name, boolean head) {
        return Map.of("name", name, "head", head);
    }

    private void onItsMatters() {
        all.put("openMeetingVote", () -> {
            String matter = village.matter(KIND);
            return of(inSession(matter, 2).settledForHands(matter, 2)).json(Map.of("matterId", matter));
        });
        all.put("declareUndecidable", () -> {
            String matter = village.matter(KIND);
            return of(inSession(matter, 1).settledForHands(matter, 1)).json(Map.of("matterId", matter));
        });
        all.put("listMeetingVotes", () -> of(called()));
        all.put("getMeetingVote", () -> ofVote(new OpenVote(village)));
        all.put("recordVoices", () -> {
            OpenVote open = new OpenVote(village);
            return asSecretary(ofVote(open)).json(Map.of("voices",
                    List.of(Map.of("householdId", open.meeting.household(0), "choice", "YES"))));
        });
        all.put("readVoices", () -> ofVote(new OpenVote(village)));
        all.put("countHands", () -> asSecretary(ofVote(new OpenVote(village))));
        all.put("withdrawMeetingVote", () -> asSecretary(ofVote(new OpenVote(village))));
        all.put("confirmMeetingVote", () -> {
            OpenVote open = new OpenVote(village);
            open.meeting.step("/votes/" + open.id + "/hand-count").then().statusCode(200);
            return asSecretary(
                    ofVote(open).header("If-Match", open.meeting.get("/votes/" + open.id).header("ETag")));
        });
        all.put("countBallots", () -> {
            SecretVote secret = new SecretVote(village);
            return asSecretary(of(secret.meeting).path("vote", secret.id).json(secret.found()));
        });
        all.put("getCountingMinutes", () -> {
            SecretVote secret = new SecretVote(village);
            secret.meeting.countBallots(secret.id, secret.found()).then().statusCode(200);
            return of(secret.meeting).path("vote", secret.id);
        });
    }

    /** A show of hands that both households attend, the first of them as secretary. */
    private static final class OpenVote {
        private final MeetingFixture meeting;
        private final String id;

        OpenVote(VillageFixture village) {
            String matter = village.matter(KIND);
            meeting = MeetingFixture.inSessionToday(village, matter).attendedBy(2).settledForHands(matter, 2);
            id = meeting.openedVote(matter);
        }
    }

    /** A secret ballot that both households attend. */
    private static final class SecretVote {
        private final MeetingFixture meeting;
        private final String id;

        SecretVote(VillageFixture village) {
            String matter = village.matter(KIND);
            meeting = MeetingFixture.inSessionToday(village, matter).attendedBy(2);
            meeting.electSecretary(0, 2).then().statusCode(201);
            meeting.chooseMethod(matter, "SECRET_BALLOT", 2).then().statusCode(201);
            // In a village of two both households watch, so that the Front committee counts.
            meeting.posting(village.head(), "/procedural-votes/counting-board", Map.of("people",
                    List.of(member("Lý Thị Mặt", true), member("Lý Thị Hai", false), member("Vi Văn Ba", false)),
                    "inFavour", 2)).then().statusCode(201);
            id = meeting.openedVote(matter);
        }

        private Map<String, Object> found() {
            return Map.of("handedOut", 2, "returned", 2, "valid", 2, "invalid", 0, "yes", 2, "no", 0, "other", 0,
                    "witnesses", List.of(meeting.household(0), meeting.household(1)));
        }
    }

    private MeetingFixture called() {
        return MeetingFixture.calledForToday(village, village.matter(KIND));
    }

    private MeetingFixture inSession(String matter, int attending) {
        return MeetingFixture.inSessionToday(village, matter).attendedBy(attending);
    }

    private Example here() {
        return Example.in(village.unit());
    }

    private Example of(MeetingFixture meeting) {
        return here().path("id", meeting.id());
    }

    /** Also by the first household, whom the meeting elected as its secretary. */
    private Example asSecretary(Example example) {
        return example.household(TestTokens.personKeyOf(village.citizenNumber(0)));
    }

    private Example ofVote(OpenVote open) {
        return of(open.meeting).path("vote", open.id);
    }
}
