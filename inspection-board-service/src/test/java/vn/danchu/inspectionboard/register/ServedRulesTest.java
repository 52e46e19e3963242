package vn.danchu.inspectionboard.register;

import vn.danchu.platform.testing.architecture.ServedRules;

class ServedRulesTest extends ServedRules {
    ServedRulesTest() {
        super(new InspectionBoardRules().rows());
    }
}
