package vn.danchu.consultation.document;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;

import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.consultation.DecisionFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class VerificationTest {
    private static final LocalDate VOTED = LocalDate.of(2026, 9, 7);
    private static final String PAGE = "http://localhost:8080/decision/";

    @Test
    void theCodeOnThePaperLeadsToWhatThePaperMustSay() throws Exception {
        var decision = DecisionFixture.adopted("SELF_GOVERNANCE", VOTED).sent(VOTED);

        String address = PrintedCode.on(decision.document());

        String page = PAGE + decision.id() + "/check?sha256=";
        assertTrue(address.startsWith(page), address);
        decision.verify(address.substring(page.length())).statusCode(200).body("status", equalTo("VALID"), "compared",
                equalTo("CONTENT"), "content.yes", equalTo(3), "content.title", equalTo("Giờ bật loa của thôn"),
                "content.documentForm", equalTo("RESOLUTION"), "content.signatories", hasItem("Hoàng Văn 1"), "meaning",
                equalTo("The document is genuine and the decision in force"));
    }

    @Test
    void theFileItselfIsCheckedToTheLastByte() {
        var decision = DecisionFixture.adopted("SELF_GOVERNANCE", VOTED).sent(VOTED);
        byte[] file = decision.document();
        byte[] altered = file.clone();
        altered[altered.length / 2] ^= 1;

        decision.verify(digest(file)).body("status", equalTo("VALID"), "compared", equalTo("FILE"));
        decision.verify(digest(altered)).body("status", equalTo("ALTERED"), "compared", nullValue());
        decision.verify("abc").statusCode(400);
        decision.received(VOTED);
        assertArrayEquals(file, decision.document());
    }

    @Test
    void aPaperWithOtherSignaturesIsNotTheRegisteredOne() {
        var decision = DecisionFixture.adopted("SELF_GOVERNANCE", VOTED);
        String unsigned = digest(decision.document());
        decision.verify(unsigned).body("status", equalTo("VALID"));

        decision.sent(VOTED);

        decision.verify(unsigned).body("status", equalTo("ALTERED"));
    }

    @Test
    void theVerdictFollowsTheFateOfTheDecision() {
        var election = DecisionFixture.adopted("VILLAGE_HEAD", VOTED).sent(VOTED).received(VOTED);
        String file = digest(election.document());
        election.verify(file).body("status", equalTo("NOT_IN_FORCE_YET"));
        election.recognising(VillageFixture.communeChair(), VOTED).then().statusCode(201);
        election.verify(file).body("status", equalTo("VALID"));
        election.measure(VillageFixture.communeChair(), "ANNULMENT", "PROCEDURE_BREACHED", VOTED).then()
                .statusCode(201);
        election.verify(file).body("status", equalTo("ANNULLED"), "endedOn", equalTo(VOTED.toString()));

        var rule = DecisionFixture.adopted("SELF_GOVERNANCE", VOTED).sent(VOTED);
        String paper = digest(rule.document());
        rule.changed("AMEND", VOTED.plusDays(1));
        rule.verify(paper).body("status", equalTo("AMENDED"));
        var last = rule.changed("REPLACE", VOTED.plusDays(2));
        rule.verify(paper).body("status", equalTo("SUPERSEDED"), "changedBy", equalTo(last.id()));

        var rejected = DecisionFixture.rejected("SELF_GOVERNANCE", VOTED);
        rejected.verify(digest(rejected.document())).body("status", equalTo("NEVER_IN_FORCE"));
    }

    @Test
    void theDocumentCarriesTheDigestOfItsBytesAsItsTag() {
        var decision = DecisionFixture.adopted("SELF_GOVERNANCE", VOTED);

        given().get("/v1/decisions/" + decision.id() + "/document").then().header("ETag",
                equalTo('"' + digest(decision.document()) + '"'));
    }

    private static String digest(byte[] file) {
        return DigestUtils.sha256Hex(file);
    }
}
