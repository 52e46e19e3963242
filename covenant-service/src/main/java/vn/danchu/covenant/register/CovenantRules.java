package vn.danchu.covenant.register;

import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.danchu.covenant.drafting.rules.CovenantStep;
import vn.danchu.covenant.drafting.rules.Posting;
import vn.danchu.covenant.drafting.rules.Proposal;
import vn.danchu.covenant.recognition.rules.Recognition;
import vn.danchu.platform.law.RuleRow;
import vn.danchu.platform.law.RuleSource;
import vn.danchu.platform.law.lifecycle.Step;

/** Where the service's legal values stand. The share that adopts a covenant stands where the votes are counted. */
@ApplicationScoped
class CovenantRules implements RuleSource {

    @Override
    public Stream<RuleRow> rows() {
        return Stream.of(RuleRow.shares("covenant.proposal-consent-share", Proposal.CONSENT_SHARE),
                RuleRow.deadlines("covenant.posting-least", Posting.SHORTEST),
                RuleRow.deadlines("covenant.submission-deadline", Recognition.SUBMISSION),
                RuleRow.deadlines("covenant.recognition-deadline", Recognition.ANSWER),
                Step.rows("covenant", CovenantStep.class)).flatMap(rows -> rows);
    }
}
