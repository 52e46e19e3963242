package vn.danchu.compliance;

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
        on("listRules", this::inTheCommune);
        on("verifyAudit", this::inTheCommune);
        on("getCommuneIndicators", () -> inTheCommune().path("code", "06211"));
        on("listIndicatorItems",
                () -> inTheCommune().path("code", "06211").path("indicator", "DECISIONS_SENT_IN_TIME"));
    }

    private Example inTheCommune() {
        return Example.in("20/06211");
    }
}
