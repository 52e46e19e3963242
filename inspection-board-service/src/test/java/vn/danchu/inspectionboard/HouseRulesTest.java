package vn.danchu.inspectionboard;

import vn.danchu.platform.testing.HouseRules;

class HouseRulesTest extends HouseRules {
    HouseRulesTest() {
        super("vn.danchu.inspectionboard");
    }
}
