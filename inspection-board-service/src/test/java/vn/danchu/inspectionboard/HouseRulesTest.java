package vn.danchu.inspectionboard;

import vn.danchu.platform.testing.architecture.HouseRules;

class HouseRulesTest extends HouseRules {
    HouseRulesTest() {
        super("vn.danchu.inspectionboard");
    }
}
