package vn.danchu.covenant;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;

import vn.danchu.platform.testing.RealParts;
import vn.danchu.platform.testing.access.AccessMatrix;
import vn.danchu.platform.testing.access.Example;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class AccessMatrixTest extends AccessMatrix {
    private CovenantFixture village;

    @BeforeEach
    void everyOperation() {
        village = CovenantFixture.inANewVillage();
        on("listRules", this::inTheCommune);
        on("verifyAudit", this::inTheCommune);
        on("listCovenants", () -> inTheVillage().query("village", village.villageId()));
        on("listCovenants", () -> inTheCommune().query("commune", "06211"));
        on("readCovenant", () -> inTheVillage().path("id", village.drafted()));
        UUID proposal = village.proposed();
        on("listCovenantProposals", () -> inTheVillage().query("village", village.villageId()));
        on("listCovenantProposals", () -> inTheCommune().query("commune", "06211"));
        on("readCovenantProposal", () -> inTheVillage().path("initiative", proposal));
        ofADraft();
        ofAnAdoptedCovenant();
    }

    private void ofADraft() {
        on("draftCovenant", () -> inTheVillage().json(village.aDraft()));
        on("reviseCovenant", () -> inTheVillage().path("id", village.drafted()).header("If-Match", "\"0\"")
                .json(Map.of("name", "HUONG_UOC", "title", "Hương ước", "text", "Điều 1. Khác.")));
        on("postCovenant", () -> inTheVillage().path("id", village.drafted())
                .json(Map.of("postedOn", "2026-10-01", "places", new String[]{"Nhà văn hóa thôn"})));
        on("putCovenantToVote", () -> {
            // A village votes on one covenant at a time, and the others here need votes too.
            CovenantFixture another = CovenantFixture.inANewVillage();
            UUID covenant = another.drafted();
            another.posting(covenant, "2026-10-01").then().statusCode(200);
            return Example.in(another.unit()).path("id", covenant);
        });
    }

    private void ofAnAdoptedCovenant() {
        on("submitCovenant", () -> inTheVillage().path("id", village.adopted())
                .json(Map.of("submittedOn", CovenantFixture.TODAY)));
        on("recogniseCovenant", () -> inTheVillage().path("id", submitted())
                .json(Map.of("decisionNumber", "12/QĐ-UBND", "decidedOn", CovenantFixture.TODAY)));
        on("refuseCovenant", () -> inTheVillage().path("id", submitted())
                .json(Map.of("reason", "Điều 3 đặt hình phạt thay cho pháp luật", "decidedOn",
                        CovenantFixture.TODAY)));
    }

    private UUID submitted() {
        UUID covenant = village.adopted();
        village.submitting(covenant, CovenantFixture.TODAY).then().statusCode(200);
        return covenant;
    }

    private Example inTheVillage() {
        return Example.in(village.unit());
    }

    private Example inTheCommune() {
        return Example.in("20/06211");
    }
}
