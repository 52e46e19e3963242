package vn.danchu.consultation.register;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.danchu.consultation.agreement.rules.TwoSides;
import vn.danchu.consultation.ballot.rules.BallotPlanRule;
import vn.danchu.consultation.boardelection.rules.BoardKind;
import vn.danchu.consultation.decision.rules.Sending;
import vn.danchu.consultation.dismissal.rules.DismissalRule;
import vn.danchu.consultation.election.rules.TeamRule;
import vn.danchu.consultation.meeting.rules.MeetingPreparation;
import vn.danchu.consultation.onlinevote.rules.OnlineVoteRule;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.RuleRow;
import vn.danchu.platform.law.lifecycle.State;

/** Who agrees, sits in a team, signs, is told or may not sit on a board, and why a head may be dismissed. */
final class TakingPartRules {
    private TakingPartRules() {
    }

    static Stream<RuleRow> rows() {
        return Stream.of(teams(), meetings(), boards(),
                RuleRow.law("matter.proposal-agreement.persons", "persons", TwoSides.PERSONS, String::valueOf),
                RuleRow.law("decision.signed-by", "roles", Sending.SIGNED_BY, roles -> roles),
                RuleRow.law("decision.households-signing", "households", Sending.HOUSEHOLDS_SIGNING,
                        String::valueOf),
                RuleRow.law("dismissal.grounds", "grounds", DismissalRule.GROUNDS, TakingPartRules::keys),
                RuleRow.law("dismissal.causes-of-front-proposal", "causes", DismissalRule.CAUSES_OF_PROPOSAL,
                        TakingPartRules::keys))
                .flatMap(rows -> rows);
    }

    private static Stream<RuleRow> teams() {
        return Stream.of(RuleRow.law("household-ballots.team-of", "sides", BallotPlanRule.TEAM_OF,
                TakingPartRules::keys),
                RuleRow.law("household-ballots.team-led-by", "side", BallotPlanRule.TEAM_LED_BY, State::key),
                RuleRow.law("online-vote.team-of", "sides", OnlineVoteRule.TEAM_OF, TakingPartRules::keys),
                RuleRow.law("online-vote.team-led-by", "side", OnlineVoteRule.TEAM_LED_BY, State::key),
                RuleRow.law("election.team-members-of", "sides", TeamRule.MEMBERS_OF, TakingPartRules::keys))
                .flatMap(rows -> rows);
    }

    private static Stream<RuleRow> meetings() {
        return Stream.concat(
                RuleRow.law("meeting.papers-for", "kinds", MeetingPreparation.KINDS_WITH_PAPERS,
                        kinds -> kinds.stream().map(Article::en).collect(Collectors.joining(", "))),
                RuleRow.law("meeting.notice-forms", "forms", MeetingPreparation.NOTICE_FORMS, TakingPartRules::keys));
    }

    private static Stream<RuleRow> boards() {
        return Arrays.stream(BoardKind.values()).flatMap(
                kind -> RuleRow.law("board." + State.key(kind) + ".not-of", "persons", kind.notOf(), barred -> barred));
    }

    private static String keys(Collection<? extends Enum<?>> values) {
        return values.stream().map(State::key).collect(Collectors.joining(", "));
    }
}
