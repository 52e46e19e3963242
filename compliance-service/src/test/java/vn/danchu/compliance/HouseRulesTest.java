package vn.danchu.compliance;

import vn.danchu.platform.testing.HouseRules;

class HouseRulesTest extends HouseRules {
    HouseRulesTest() {
        super("vn.danchu.compliance");
    }

    @Override
    protected boolean tellsEvents() {
        return false;
    }
}
