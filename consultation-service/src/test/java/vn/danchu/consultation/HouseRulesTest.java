package vn.danchu.consultation;

import vn.danchu.platform.testing.architecture.HouseRules;

class HouseRulesTest extends HouseRules {
    HouseRulesTest() {
        super("vn.danchu.consultation");
    }
}
