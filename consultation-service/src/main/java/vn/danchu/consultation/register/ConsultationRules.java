package vn.danchu.consultation.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.danchu.consultation.decision.rules.Sending;
import vn.danchu.consultation.matter.rules.AdoptionThreshold;
import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.consultation.onlinevote.rules.OnlineVoteRule;
import vn.danchu.platform.law.RuleRow;
import vn.danchu.platform.law.RuleSource;

/** Where the service's legal values stand. */
@ApplicationScoped
class ConsultationRules implements RuleSource {

    @Override
    public Stream<RuleRow> rows() {
        return Stream.of(thresholds(), onlineVotes(), RuleRow.deadlines("decision.send-deadline", Sending.DEADLINE))
                .flatMap(rows -> rows);
    }

    private static Stream<RuleRow> thresholds() {
        return Arrays.stream(MatterKind.values()).flatMap(kind -> RuleRow
                .shares("decision.threshold." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        AdoptionThreshold.table(kind)));
    }

    private static Stream<RuleRow> onlineVotes() {
        return Stream.of(RuleRow.shares("online-vote.form-consent", OnlineVoteRule.FORM_CONSENT),
                RuleRow.law("online-vote.team-least", "persons", OnlineVoteRule.TEAM_LEAST, String::valueOf),
                RuleRow.law("online-vote.team-most", "persons", OnlineVoteRule.TEAM_MOST, String::valueOf))
                .flatMap(rows -> rows);
    }
}
