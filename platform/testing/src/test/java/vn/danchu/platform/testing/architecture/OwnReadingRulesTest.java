package vn.danchu.platform.testing.architecture;

class OwnReadingRulesTest extends ReadingRules {
    OwnReadingRulesTest() {
        super("vn.danchu.platform.testing");
    }
}
