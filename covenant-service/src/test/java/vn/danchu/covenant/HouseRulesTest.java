package vn.danchu.covenant;

import vn.danchu.platform.testing.architecture.HouseRules;

class HouseRulesTest extends HouseRules {
    HouseRulesTest() {
        super("vn.danchu.covenant");
    }
}
