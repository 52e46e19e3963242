package vn.danchu.inspectionboard;

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

    @BeforeEach
    void everyOperation() {
        BoardFixture.todayIs(BoardFixture.TODAY);
        on("listRules", this::inTheCommune);
        on("verifyAudit", this::inTheCommune);
        on("registerProject", () -> inTheCommune().json(BoardFixture.aProject()));
        on("listProjects", () -> inTheCommune().query("commune", "06211"));
        on("readProject", () -> inTheCommune().path("id", BoardFixture.registered()));
        on("callResidentElection", () -> {
            UUID village = Consultation.establishesAVillageOf("06211").villageId();
            BoardFixture.awaitVillage(village);
            return inTheCommune()
                    .json(Map.of("projectId", BoardFixture.registered(), "villageId", village, "seats", 1));
        });
        on("callOffResidentElection", () -> inTheCommune().path("id", BoardFixture.calledElection())
                .json(Map.of("reason", "Dự án không triển khai tại thôn")));
        on("listResidentElections", () -> inTheCommune().query("project", BoardFixture.registered()));
        on("readResidentElection", () -> inTheCommune().path("id", BoardFixture.calledElection()));
        on("recordBoard", () -> inTheCommune()
                .json(Map.of("projectId", BoardFixture.registered(), "members", BoardFixture.fiveMembers())));
        on("listBoards", () -> inTheCommune().query("commune", "06211"));
        on("readBoard", () -> inTheCommune().path("id", BoardFixture.recorded()));
        on("dissolveBoard", () -> inTheCommune().path("id", BoardFixture.recorded())
                .json(Map.of("dissolvedOn", BoardFixture.TODAY)));
        on("sendPlan", () -> inTheCommune().path("id", BoardFixture.recorded())
                .json(Map.of("sentOn", BoardFixture.TODAY, "plan", "Giám sát chất lượng nền đường")));
        on("listPlanNotices", () -> {
            UUID board = BoardFixture.recorded();
            BoardFixture.sending(board, BoardFixture.TODAY).then().statusCode(201);
            return inTheCommune().path("id", board);
        });
    }

    private Example inTheCommune() {
        return Example.in("20/06211");
    }
}
