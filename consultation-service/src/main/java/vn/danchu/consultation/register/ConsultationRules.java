package vn.danchu.consultation.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.danchu.consultation.ballot.rules.BallotPlanRule;
import vn.danchu.consultation.ballot.rules.PublicNotice;
import vn.danchu.consultation.ballotcount.rules.CountingRule;
import vn.danchu.consultation.ballotdelivery.rules.DeliveryRule;
import vn.danchu.consultation.change.rules.Announcing;
import vn.danchu.consultation.change.rules.MeasureKind;
import vn.danchu.consultation.change.rules.RejectedPart;
import vn.danchu.consultation.clusterplan.rules.ClusterMeetingRule;
import vn.danchu.consultation.communewide.rules.CommuneMatterRule;
import vn.danchu.consultation.community.rules.VillageSize;
import vn.danchu.consultation.decision.Deciding;
import vn.danchu.consultation.decision.rules.DocumentForm;
import vn.danchu.consultation.decision.rules.Recognition;
import vn.danchu.consultation.decision.rules.Sending;
import vn.danchu.consultation.dismissal.rules.DismissalRule;
import vn.danchu.consultation.election.rules.CandidateRule;
import vn.danchu.consultation.election.rules.PreparatoryStep;
import vn.danchu.consultation.election.rules.TeamRule;
import vn.danchu.consultation.initiative.rules.InitiativeRule;
import vn.danchu.consultation.matter.rules.AdoptionThreshold;
import vn.danchu.consultation.matter.rules.EntryIntoForce;
import vn.danchu.consultation.matter.rules.LawfulForms;
import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.consultation.matter.rules.MatterVoting;
import vn.danchu.consultation.matter.rules.ProposalAgreement;
import vn.danchu.consultation.meeting.rules.Convening;
import vn.danchu.consultation.meeting.rules.Convenor;
import vn.danchu.consultation.meeting.rules.MeetingPreparation;
import vn.danchu.consultation.meetingresult.rules.BallotCount;
import vn.danchu.consultation.meetingresult.rules.Quorum;
import vn.danchu.consultation.official.rules.Tenure;
import vn.danchu.consultation.onlinevote.rules.OnlineVoteRule;
import vn.danchu.consultation.procedure.rules.CountingBoardRule;
import vn.danchu.consultation.procedure.rules.ProceduralQuestion;
import vn.danchu.consultation.renewal.rules.WaitingTime;
import vn.danchu.consultation.roll.rules.Denominator;
import vn.danchu.consultation.secretballot.rules.BallotRule;
import vn.danchu.platform.law.RuleRow;
import vn.danchu.platform.law.RuleSource;
import vn.danchu.platform.law.local.OpenValue;
import vn.danchu.platform.law.local.OpenValueSource;

/** Where the service's legal values stand, and what the law leaves for a province or commune to set. */
@ApplicationScoped
class ConsultationRules implements RuleSource, OpenValueSource {

    @Override
    public Stream<RuleRow> rows() {
        return Stream.of(forms(), thresholds(), entryIntoForce(), measures(), onlineVotes(), convenors(), meetings(),
                proceduralVotes(), officials(), heads(), villageSizes(), proposals(), householdBallots(), decisions(),
                TakingPartRules.rows(), LifecycleRules.rows())
                .flatMap(rows -> rows);
    }

    @Override
    public Stream<OpenValue<?>> openValues() {
        return Stream.of(BallotPlanRule.PERIOD_LEAST, OnlineVoteRule.PERIOD_LEAST, WaitingTime.LEAST, Announcing.MOST,
                InitiativeRule.TABLING_MOST);
    }

    private static Stream<RuleRow> proposals() {
        return Stream.of(RuleRow.law("matter.proposal-agreement.village", "role", ProposalAgreement.BY, role -> role),
                RuleRow.law("matter.proposal-agreement.commune", "role", CommuneMatterRule.AGREEMENT_BY, role -> role),
                RuleRow.law("matter.forms-at-a-time", "forms", MatterVoting.FORMS_AT_A_TIME, String::valueOf),
                RuleRow.law("matter.voices-a-household", "voices", BallotRule.VOICES_A_HOUSEHOLD, String::valueOf),
                RuleRow.shares("decision.threshold.commune-wide", CommuneMatterRule.VILLAGES_IN_FAVOUR),
                RuleRow.law("decision.in-force-from.commune-wide", "event", EntryIntoForce.COMMUNE_WIDE,
                        ConsultationRules::key),
                RuleRow.shares("initiative.consent-share", InitiativeRule.CONSENT_SHARE),
                RuleRow.law("initiative.consent-among", "roll", InitiativeRule.CONSENT_AMONG, roll -> roll),
                RuleRow.law("initiative.consent-validity", "months", InitiativeRule.CONSENT_MONTHS, String::valueOf))
                .flatMap(rows -> rows);
    }

    private static Stream<RuleRow> decisions() {
        return Stream
                .of(RuleRow.law("decision.households", "households", Denominator.HOUSEHOLDS, ConsultationRules::key),
                        RuleRow.deadlines("decision.send-deadline", Sending.DEADLINE),
                        RuleRow.law("decision.document-form-agreement", "role", DocumentForm.AGREEMENT_BY,
                                role -> role),
                        RuleRow.deadlines("decision.recognition-deadline", Recognition.DEADLINE))
                .flatMap(rows -> rows);
    }

    private static Stream<RuleRow> forms() {
        Stream<RuleRow> ofVillages = LawfulForms.rows().stream().flatMap(row -> RuleRow.law(
                "matter.form." + key(row.kind()) + "." + key(row.form()), "condition", row.lawful(),
                ConsultationRules::key));
        return Stream.concat(ofVillages, RuleRow.law("matter.form.commune-wide.household-ballots", "condition",
                LawfulForms.COMMUNE_WIDE_BALLOTS, ConsultationRules::key));
    }

    private static Stream<RuleRow> measures() {
        Stream<RuleRow> onDecisions = Arrays.stream(MeasureKind.values()).flatMap(measure -> RuleRow.law(
                "decision.measure." + key(measure), "grounds", measure.grounds(),
                grounds -> grounds.stream().map(ConsultationRules::key).collect(Collectors.joining(", "))));
        return Stream.concat(onDecisions, RuleRow.law("decision.measure.annulment.of-rejected-part", "ground",
                RejectedPart.ANNULLED_ON, ConsultationRules::key));
    }

    private static Stream<RuleRow> thresholds() {
        return Arrays.stream(MatterKind.values()).flatMap(kind -> RuleRow
                .shares("decision.threshold." + key(kind), AdoptionThreshold.table(kind)));
    }

    private static Stream<RuleRow> entryIntoForce() {
        return Arrays.stream(MatterKind.values())
                .flatMap(kind -> Stream.concat(
                        RuleRow.law("decision.in-force-from." + key(kind), "event", EntryIntoForce.table(kind),
                                ConsultationRules::key),
                        RuleRow.law("decision.recognised-by." + key(kind), "body", EntryIntoForce.table(kind),
                                effect -> Deciding.recogniser(effect).map(ConsultationRules::key).orElse("nobody"))));
    }

    private static Stream<RuleRow> onlineVotes() {
        return Stream.of(RuleRow.shares("online-vote.form-consent", OnlineVoteRule.FORM_CONSENT),
                RuleRow.law("online-vote.team-least", "persons", OnlineVoteRule.TEAM_LEAST, String::valueOf),
                RuleRow.law("online-vote.team-most", "persons", OnlineVoteRule.TEAM_MOST, String::valueOf))
                .flatMap(rows -> rows);
    }

    private static Stream<RuleRow> householdBallots() {
        return Stream.of(RuleRow.deadlines("household-ballots.plan-send-deadline", BallotPlanRule.SENDING),
                RuleRow.law("household-ballots.team-least", "persons", BallotPlanRule.TEAM_LEAST, String::valueOf),
                RuleRow.law("household-ballots.team-most", "persons", BallotPlanRule.TEAM_MOST, String::valueOf),
                RuleRow.deadlines("household-ballots.notice-least", PublicNotice.LEAST),
                RuleRow.law("household-ballots.ballots-a-household", "ballots", DeliveryRule.BALLOTS_A_HOUSEHOLD,
                        String::valueOf),
                RuleRow.law("household-ballots.count-witnesses", "households", CountingRule.WITNESSES,
                        String::valueOf),
                RuleRow.law("household-ballots.count-witnesses-not-of", "body", CountingRule.WITNESSES_NOT_OF,
                        body -> body))
                .flatMap(rows -> rows);
    }

    private static Stream<RuleRow> convenors() {
        return Convening.rows().stream().flatMap(row -> RuleRow.law(
                "meeting.convenor." + key(row.occasion()) + ".head-post-" + key(row.headPost()), "convenor",
                row.convenor(), Convenor::name));
    }

    private static Stream<RuleRow> meetings() {
        return Stream.of(RuleRow.deadlines("meeting.notice-least", MeetingPreparation.NOTICE),
                RuleRow.deadlines("meeting.papers-least", MeetingPreparation.PAPERS),
                RuleRow.law("meeting.cluster-households-least", "households", ClusterMeetingRule.HOUSEHOLDS_LEAST,
                        String::valueOf),
                RuleRow.shares("meeting.attendance.covenant", Quorum.COVENANT_ATTENDANCE),
                RuleRow.law("meeting.counting-board-least", "persons", CountingBoardRule.LEAST, String::valueOf),
                RuleRow.law("meeting.counting-board-most", "persons", CountingBoardRule.MOST, String::valueOf),
                RuleRow.law("meeting.count-witnesses", "households", BallotCount.WITNESSES, String::valueOf),
                RuleRow.law("meeting.count-witnesses-not-of", "body", BallotCount.WITNESSES_NOT_OF, body -> body))
                .flatMap(rows -> rows);
    }

    private static Stream<RuleRow> proceduralVotes() {
        return Arrays.stream(ProceduralQuestion.values()).flatMap(
                question -> RuleRow.shares("meeting.procedural-majority." + key(question), question.majority()));
    }

    private static Stream<RuleRow> villageSizes() {
        return VillageSize.rows().stream().flatMap(row -> RuleRow.law(
                "village.households-least." + key(row.region()) + "." + key(row.kind()), "households", row.least(),
                String::valueOf));
    }

    private static Stream<RuleRow> officials() {
        return Stream.of(RuleRow.deadlines("official.head-term", Tenure.HEAD_TERM),
                RuleRow.deadlines("official.acting-head-most", Tenure.ACTING_MOST),
                RuleRow.deadlines("official.term-change-of-commune-most", Tenure.COMMUNE_CHANGE_MOST),
                RuleRow.law("official.acting-head-agreed-with", "body", Tenure.ACTING_AGREED_WITH,
                        ConsultationRules::key),
                RuleRow.law("official.head-age-least", "years", Tenure.AGE_LEAST, String::valueOf))
                .flatMap(rows -> rows);
    }

    private static Stream<RuleRow> heads() {
        Stream<RuleRow> preparation = Arrays.stream(PreparatoryStep.values())
                .flatMap(step -> RuleRow.deadlines("election." + key(step) + "-before-meeting", step.least()));
        return Stream.of(preparation,
                RuleRow.law("election.candidates-least", "persons", CandidateRule.LEAST, String::valueOf),
                RuleRow.law("election.team-led-by", "body", TeamRule.LED_BY, ConsultationRules::key),
                RuleRow.law("election.team-not-of", "persons", TeamRule.NOT_OF, persons -> persons),
                RuleRow.shares("dismissal.petition", DismissalRule.PETITION_SHARE),
                RuleRow.law("dismissal.petition-among", "roll", DismissalRule.PETITION_AMONG, roll -> roll),
                RuleRow.deadlines("dismissal.new-election-deadline", DismissalRule.NEW_ELECTION))
                .flatMap(rows -> rows);
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
