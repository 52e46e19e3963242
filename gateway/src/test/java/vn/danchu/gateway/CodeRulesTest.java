package vn.danchu.gateway;

import vn.danchu.platform.testing.architecture.CodeRules;

class CodeRulesTest extends CodeRules {
    CodeRulesTest() {
        super("vn.danchu.gateway");
    }
}
