package vn.danchu.gateway;

import vn.danchu.platform.testing.CodeRules;

class CodeRulesTest extends CodeRules {
    CodeRulesTest() {
        super("vn.danchu.gateway");
    }
}
