package vn.danchu.consultation.register;

import java.util.stream.Stream;

import vn.danchu.consultation.ballot.rules.BallotRoundStep;
import vn.danchu.consultation.ballotdelivery.rules.HouseholdBallotStep;
import vn.danchu.consultation.boardelection.rules.BoardDismissalStep;
import vn.danchu.consultation.clusterplan.rules.ClusterPlanStep;
import vn.danchu.consultation.communewide.rules.CommuneMatterStep;
import vn.danchu.consultation.decision.rules.DecisionStep;
import vn.danchu.consultation.dismissal.rules.DismissalStep;
import vn.danchu.consultation.election.rules.ElectionStep;
import vn.danchu.consultation.initiative.rules.InitiativeStep;
import vn.danchu.consultation.matter.rules.MatterStep;
import vn.danchu.consultation.meeting.rules.AgendaStep;
import vn.danchu.consultation.meeting.rules.MeetingStep;
import vn.danchu.consultation.meetingvote.rules.MeetingVoteStep;
import vn.danchu.consultation.minutes.rules.MinutesStep;
import vn.danchu.consultation.onlinevote.rules.OnlineVoteStep;
import vn.danchu.platform.law.RuleRow;
import vn.danchu.platform.law.lifecycle.Step;

/** From where each step in the life of the service's records may be taken, and where it leads. */
final class LifecycleRules {
    private LifecycleRules() {
    }

    static Stream<RuleRow> rows() {
        return Stream.of(Step.rows("matter", MatterStep.class), Step.rows("agenda", AgendaStep.class),
                Step.rows("initiative", InitiativeStep.class),
                Step.rows("commune-matter", CommuneMatterStep.class), Step.rows("meeting", MeetingStep.class),
                Step.rows("meeting-vote", MeetingVoteStep.class), Step.rows("meeting-result", MinutesStep.class),
                Step.rows("cluster-plan", ClusterPlanStep.class), Step.rows("ballot-round", BallotRoundStep.class),
                Step.rows("household-ballot", HouseholdBallotStep.class),
                Step.rows("online-vote", OnlineVoteStep.class), Step.rows("decision", DecisionStep.class),
                Step.rows("election", ElectionStep.class), Step.rows("dismissal", DismissalStep.class),
                Step.rows("board-dismissal", BoardDismissalStep.class))
                .flatMap(rows -> rows);
    }
}
