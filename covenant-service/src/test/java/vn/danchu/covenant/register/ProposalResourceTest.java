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

    private static Map<String, Object> draftOn(CovenantFixture village, UUID proposal) {
        Map<String, Object> draft = new HashMap<>(village.aDraft());
        draft.put("initiativeId", proposal);
        return draft;
    }
}
