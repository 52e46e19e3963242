package vn.danchu.covenant.register;

import java.util.List;

import vn.danchu.covenant.drafting.rules.Posting;
import vn.danchu.covenant.recognition.rules.Recognition;
import vn.danchu.platform.law.RuleRow;
import vn.danchu.platform.law.RuleSource;

/** Where the service's legal values stand. The share that adopts a covenant stands where the votes are counted. */
final class CovenantRules {
    static final List<RuleSource> SOURCES = List.of(
            () -> RuleRow.deadlines("covenant.posting-least", Posting.SHORTEST),
            () -> RuleRow.deadlines("covenant.submission-deadline", Recognition.SUBMISSION),
            () -> RuleRow.deadlines("covenant.recognition-deadline", Recognition.ANSWER));

    private CovenantRules() {
    }
}
