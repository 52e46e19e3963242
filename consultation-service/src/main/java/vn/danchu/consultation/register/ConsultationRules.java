package vn.danchu.consultation.register;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import vn.danchu.consultation.decision.rules.Sending;
import vn.danchu.consultation.matter.rules.AdoptionThreshold;
import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.consultation.onlinevote.rules.OnlineVoteRule;
import vn.danchu.platform.law.RuleRow;
import vn.danchu.platform.law.RuleSource;

/** Where the service's legal values stand. */
final class ConsultationRules {
    static final List<RuleSource> SOURCES = List.of(ConsultationRules::thresholds, ConsultationRules::onlineVotes,
            () -> RuleRow.deadlines("decision.send-deadline", Sending.DEADLINE));

    private ConsultationRules() {
    }

    private static Stream<RuleRow> thresholds() {
        return Arrays.stream(MatterKind.values()).flatMap(kind -> RuleRow
                .shares("decision.threshold." + kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                        AdoptionThreshold.table(kind)));
    }

    private static Stream<RuleRow> onlineVotes() {
        return Stream.of(RuleRow.shares("online-vote.form-consent", OnlineVoteRule.FORM_CONSENT),
                RuleRow.law("online-vote.team-least", "persons", OnlineVoteRule.TEAM_LEAST, String::valueOf),
                RuleRow.law("online-vote.team-most", "persons", OnlineVoteRule.TEAM_MOST, String::valueOf))
                .flatMap(rows -> rows);
    }
}
