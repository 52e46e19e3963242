package vn.danchu.platform.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

class RefusedTest {
    private static final Article ARTICLE = Article.of(Act.LAW_10_2022, "21(1)");
    private static final BrokenRule RULE = BrokenRule.of("already-voted", ARTICLE, "Hộ đã biểu quyết",
            "The household has voted");

    @Test
    void aBrokenRuleIsRefusedAsSuchOrAsTooEarly() {
        BrokenRule early = BrokenRule.tooEarly("early", ARTICLE, "Chưa đến ngày", "Too early",
                LocalDate.of(2026, 12, 1));

        assertEquals(CommonProblem.RULE_BROKEN, Refused.by(RULE).type());
        assertEquals(CommonProblem.TOO_EARLY, Refused.by(early).type());
    }

    @Test
    void aRefusalOfAnyKindNamesItsRule() {
        Refused refused = Refused.by(CommonProblem.ALREADY_EXISTS, RULE);

        assertEquals(409, refused.type().status());
        assertEquals(RULE, refused.rule().orElseThrow());
        assertEquals(RULE.vi(), refused.detail().vi());
        assertTrue(refused.findings().isEmpty());
    }

    @Test
    void aRuleMayBeBrokenInSeveralPlaces() {
        List<Finding> findings = List.of(Finding.in("households", "hộ H1", "household H1"));

        Refused refused = Refused.by(CommonProblem.RULE_BROKEN, RULE, findings);

        assertEquals(findings, refused.findings());
        assertEquals(ARTICLE, refused.rule().orElseThrow().article());
    }

    @Test
    void whatIsPurelyTechnicalNamesNone() {
        assertTrue(Refused.because(CommonProblem.INVALID, "Sai định dạng", "Wrong format").rule().isEmpty());
    }
}
