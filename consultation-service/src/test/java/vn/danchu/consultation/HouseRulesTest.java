package vn.danchu.consultation;

import vn.danchu.platform.testing.HouseRules;

class HouseRulesTest extends HouseRules {
    HouseRulesTest() {
        super("vn.danchu.consultation");
    }
}
