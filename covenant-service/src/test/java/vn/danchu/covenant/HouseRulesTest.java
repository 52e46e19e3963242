package vn.danchu.covenant;

import vn.danchu.platform.testing.HouseRules;

class HouseRulesTest extends HouseRules {
    HouseRulesTest() {
        super("vn.danchu.covenant");
    }
}
