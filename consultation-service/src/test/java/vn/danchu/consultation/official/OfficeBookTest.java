package vn.danchu.consultation.official;

import static org.hamcrest.Matchers.equalTo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import vn.danchu.consultation.MeetingFixture;
import vn.danchu.consultation.OfficialFixture;
import vn.danchu.consultation.VillageFixture;
import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.TestTokens;

/** A token names roles and units apart; the record of posts says which belongs to which. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class OfficeBookTest {
    private static final String SINCE = "2026-06-10";
    private VillageFixture here;
    private VillageFixture there;

    @BeforeEach
    void twoVillages() {
        MeetingFixture.itIs("2026-11-20T09:00");
        here = VillageFixture.anEmptyVillage();
        there = VillageFixture.anEmptyVillage();
    }

    @Test
    void theHeadOfOneVillageWhoIsFrontHeadOfAnotherHasEachPostWhereItIsHeld() {
        OfficialFixture.appointed(here, "VILLAGE_HEAD", 1, SINCE);
        OfficialFixture.appointed(here, "FRONT_HEAD", 2, SINCE);
        OfficialFixture.appointed(there, "VILLAGE_HEAD", 3, SINCE);
        OfficialFixture.appointed(there, "FRONT_HEAD", 1, SINCE);
        String both = bothRoles(1);

        String ofHere = propose(both, here).then().statusCode(201).extract().path("id");
        agree(both, ofHere).then().statusCode(403).body("rule", equalTo("post-held-by-another")).body("article",
                equalTo("Điều 14 khoản 1 Nghị định số 185/2026/NĐ-CP"));
        agree(bothRoles(2), ofHere).then().statusCode(201);

        propose(both, there).then().statusCode(403);
        agree(both, there.proposedMatter("SELF_GOVERNANCE")).then().statusCode(201);
    }

    @Test
    void anActingHeadIsTheHeadOfTheDay() {
        OfficialFixture.appointed(here, "ACTING_VILLAGE_HEAD", 1, "2026-10-01");

        propose(bothRoles(1), here).then().statusCode(201);
        propose(bothRoles(2), here).then().statusCode(403);
    }

    @Test
    void whoLeftOfficeHasNothingLeftOfIt() {
        String head = OfficialFixture.appointed(here, "VILLAGE_HEAD", 1, SINCE);
        String matter = propose(here.head(), here).then().statusCode(201).extract().path("id");
        agree(here.frontHead(), matter).then().statusCode(201);
        OfficialFixture.leave(head, "DIED", "2026-11-20").then().statusCode(201);

        for (String token : List.of(bothRoles(1), bothRoles(2), here.head())) {
            VillageFixture.creating(token)
                    .body(Map.of("villageId", here.id(), "number", "K1", "address", "Bản Mới", "representativeName",
                            "Lý Thị Chi", "representativeCitizenNumber", "000700000099", "since", SINCE))
                    .post("/v1/households").then().statusCode(403)
                    .body("rule", equalTo("post-vacant"))
                    .body("article", equalTo("Điều 4 khoản 2 Nghị định số 185/2026/NĐ-CP"));
        }
        agree(bothRoles(3), there.proposedMatter("SELF_GOVERNANCE")).then().statusCode(201);
    }

    @Test
    void whereNobodyIsOnRecordAndForAnAccountWithoutAPersonTheTokenIsBelieved() {
        OfficialFixture.appointed(here, "VILLAGE_HEAD", 1, SINCE);

        propose(here.head(), here).then().statusCode(201);
        String known = here.proposedMatter("SELF_GOVERNANCE");
        agree(bothRoles(2), known).then().statusCode(201);
        propose(bothRoles(2), there).then().statusCode(201);
    }

    private String bothRoles(int person) {
        return TestTokens.of("hai.vai." + person).roles("village-head", "village-front-head", "citizen")
                .units(here.unit(), there.unit()).citizenNumber("0007%08d".formatted(person)).token();
    }

    private static Response propose(String token, VillageFixture village) {
        return VillageFixture.creating(token).body(Map.of("villageId", village.id(), "kind", "SELF_GOVERNANCE", "title",
                "Giờ bật loa của thôn", "proposal", "Từ 5 giờ 30")).post("/v1/matters");
    }

    private static Response agree(String token, String matter) {
        return VillageFixture.agree(token, matter, LocalDate.of(2026, 11, 20));
    }
}
