package vn.danchu.local;

import vn.danchu.platform.testing.architecture.ReadingRules;

class LocalReadingRulesTest extends ReadingRules {
    LocalReadingRulesTest() {
        super("vn.danchu.local");
    }
}
