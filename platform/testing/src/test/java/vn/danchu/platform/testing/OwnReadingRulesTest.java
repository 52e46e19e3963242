package vn.danchu.platform.testing;

class OwnReadingRulesTest extends ReadingRules {
    OwnReadingRulesTest() {
        super("vn.danchu.platform.testing");
    }
}
