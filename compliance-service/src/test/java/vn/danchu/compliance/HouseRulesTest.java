package vn.danchu.compliance;

import vn.danchu.platform.testing.architecture.HouseRules;

class HouseRulesTest extends HouseRules {
    HouseRulesTest() {
        super("vn.danchu.compliance");
    }

    @Override
    protected boolean tellsEvents() {
        return false;
    }
}
