package vn.danchu.covenant.register;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.covenant.Consultation;
import vn.danchu.covenant.CovenantFixture;
import vn.danchu.platform.testing.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class ProposalResourceTest {

    @Test
    void everybodyReadsWhatCitizensProposeAndWhatWasDraftedOnIt() {
        CovenantFixture village = CovenantFixture.inANewVillage();
        UUID proposal = village.proposed();
        given().get("/v1/covenant-proposals?village=" + village.villageId()).then().statusCode(200).body("items",
                hasSize(1), "items[0].initiativeId", is(proposal.toString()), "items[0].consents", is(12),
                "items[0].needed", is(12), "items[0].approvedOn", nullValue(), "items[0].covenants", empty());

        String covenant = village.drafting(draftOn(village, proposal)).then().statusCode(201)
                .body("initiativeId", is(proposal.toString())).extract().path("id");

        given().get("/v1/covenants/" + covenant).then().body("initiativeId", is(proposal.toString()));
        given().get("/v1/covenant-proposals/" + proposal).then().body("covenants", contains(covenant), "title",
                is("Giữ sạch nguồn nước"));
        given().get("/v1/covenants/" + village.drafted()).then().body("initiativeId", nullValue());
    }

    @Test
    void aProposalToldTwiceUnderTwoIdsIsOneAndADraftStandsOnThoseOfItsOwnVillageOnly() {
        CovenantFixture village = CovenantFixture.inANewVillage();
        UUID proposal = village.proposed();
        var again = Consultation.proposal(village.villageId());
        Consultation.tells(again);
        Consultation.tells(again);
        CovenantFixture other = CovenantFixture.inANewVillage();
        given().get("/v1/covenant-proposals?village=" + village.villageId()).then().body("items", hasSize(2));

        other.drafting(draftOn(other, proposal)).then().statusCode(422).body("errors[0].field", is("initiativeId"));
        other.drafting(draftOn(other, UUID.randomUUID())).then().statusCode(422);
        given().get("/v1/covenant-proposals/" + UUID.randomUUID()).then().statusCode(404);
    }

    @ParameterizedTest(name = "a draft to {0} a covenant names it")
    @ValueSource(strings = {"AMEND", "REPLACE"})
    void aProposalNamesTheCovenantInForceThatItIsToChangeAndSoDoesTheDraftOnIt(String manner) {
        CovenantFixture village = CovenantFixture.inANewVillage();
        UUID inForce = village.inForce();
        UUID proposal = village.proposedTo(manner, inForce);
        given().get("/v1/covenant-proposals/" + proposal).then().body("changes.covenantId", is(inForce.toString()),
                "changes.manner", is(manner));

        String draft = village.drafting(draftOn(village, proposal)).then().statusCode(201).extract().path("id");

        given().get("/v1/covenants/" + draft).then().body("changes.covenantId", is(inForce.toString()),
                "changes.manner", is(manner));
        given().get("/v1/covenants/" + inForce).then().body("changes", nullValue(), "state", is("RECOGNISED"));
    }

    @Test
    void nothingIsDraftedToAbolishACovenantOrToChangeOneThatIsNotInForceThere() {
        CovenantFixture village = CovenantFixture.inANewVillage();
        UUID inForce = village.inForce();

        UUID abolishing = village.proposedTo("ABOLISH", inForce);
        village.drafting(draftOn(village, abolishing)).then().statusCode(422).body("rule",
                is("abolition-is-not-drafted"), "article", is("Decree 61/2023/NĐ-CP, Art. 14(3)"));
        given().get("/v1/covenant-proposals/" + abolishing).then().body("changes.manner", is("ABOLISH"), "covenants",
                empty());
        for (UUID notInForce : new UUID[]{village.drafted(), UUID.randomUUID()}) {
            village.drafting(draftOn(village, village.proposedTo("AMEND", notInForce))).then().statusCode(422)
                    .body("rule", is("covenant-not-in-force"), "article", is("Decree 61/2023/NĐ-CP, Art. 13(1)"));
        }
        CovenantFixture other = CovenantFixture.inANewVillage();
        other.drafting(draftOn(other, other.proposedTo("REPLACE", inForce))).then().statusCode(422).body("rule",
                is("covenant-not-in-force"));
    }

    private static Map<String, Object> draftOn(CovenantFixture village, UUID proposal) {
        Map<String, Object> draft = new HashMap<>(village.aDraft());
        draft.put("initiativeId", proposal);
        return draft;
    }
}
