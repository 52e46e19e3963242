package vn.danchu.consultation.attendance;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.consultation.document.PrintedCode;
import vn.danchu.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class EntrySlipTest {
    private VillageFixture village;
    private MeetingFixture meeting;

    @BeforeEach
    void aMeetingThatIsCalled() {
        MeetingFixture.itIs("2026-11-20T09:00");
        village = VillageFixture.aVillageOf(2);
        meeting = MeetingFixture.called(village, village.matter("SELF_GOVERNANCE"));
    }

    @Test
    void aHouseholdComesByTheCodeOnItsSlip() throws Exception {
        byte[] slip = print("H001").then().statusCode(200).extract().asByteArray();
        String code = PrintedCode.on(slip);
        assertTrue(text(slip).contains("Hộ H001: Hoàng Văn 1") && text(slip).contains(code), text(slip));
        meeting.opened();

        scan(meeting, code).then().statusCode(201).body("householdNumber", equalTo("H001")).body("manner",
                equalTo("QR"));
        scan(meeting, code).then().statusCode(201);
        meeting.get("/attendance/figures").then().body("present", equalTo(1));
        MeetingFixture.itIs("2026-11-26T00:20");
        meeting.arrive(0).then().statusCode(201).body("arrivedAt", equalTo("2026-11-26T00:20:00+07:00"));
    }

    @Test
    void aCodeOfAnotherMeetingAReplacedOneAndOneOutOfTheAirOpenNothing() throws Exception {
        MeetingFixture other = MeetingFixture.called(village, village.matter("SELF_GOVERNANCE"));
        String first = PrintedCode.on(print("H000").asByteArray());
        String lost = PrintedCode.on(print("H000").asByteArray());
        String valid = PrintedCode.on(print("H000").asByteArray());
        other.opened();
        scan(other, valid).then().statusCode(422).body("rule", equalTo("attendance-code-unknown"));

        MeetingFixture.itIs("2026-11-23T09:00");
        meeting.opened();
        for (String refused : List.of(first, lost, "q5Zt0mTqS3yH1m4cB0x2Yw")) {
            scan(meeting, refused).then().statusCode(422).body("rule", equalTo("attendance-code-unknown"));
        }
        scan(meeting, valid).then().statusCode(201);
        meeting.posting(village.representative(0), "/attendance/arrivals",
                Map.of("entryId", UUID.randomUUID(), "manner", "QR", "code", valid)).then().statusCode(403);
        print("H999").then().statusCode(404);
        meeting.step("/closing").then().statusCode(200);
        print("H000").then().statusCode(409).body("rule", equalTo("illegal-step"));
    }

    @Test
    void anEntryByCodeNeedsTheCode() {
        meeting.opened();
        meeting.arrive(0, UUID.randomUUID(), Map.of("manner", "QR")).then().statusCode(422).body("rule",
                equalTo("attendance-household-or-code"));
    }

    private Response print(String household) {
        return meeting.posting(village.frontHead(), "/attendance/slips",
                Map.of("householdNumbers", List.of(household)));
    }

    private Response scan(MeetingFixture at, String code) {
        Map<String, Object> entry = new HashMap<>(Map.of("entryId", UUID.randomUUID(), "manner", "QR", "code", code));
        return at.posting(village.head(), "/attendance/arrivals", entry);
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
