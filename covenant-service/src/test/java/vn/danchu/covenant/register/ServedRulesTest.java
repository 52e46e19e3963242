package vn.danchu.covenant.register;

import vn.danchu.platform.testing.architecture.ServedRules;

class ServedRulesTest extends ServedRules {
    ServedRulesTest() {
        super(new CovenantRules().rows());
    }
}
