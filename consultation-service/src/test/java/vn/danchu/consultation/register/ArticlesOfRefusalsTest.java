package vn.danchu.consultation.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static vn.danchu.platform.law.Act.DECREE_185_2026;
import static vn.danchu.platform.law.Act.DECREE_59_2023;
import static vn.danchu.platform.law.Act.DECREE_61_2023;
import static vn.danchu.platform.law.Act.LAW_10_2022;

import java.time.LocalDate;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.danchu.consultation.attendance.rules.AttendanceRule;
import vn.danchu.consultation.ballotcount.rules.CountingRule;
import vn.danchu.consultation.ballotdelivery.rules.DeliveryRule;
import vn.danchu.consultation.candidacy.rules.CandidateCount;
import vn.danchu.consultation.cluster.rules.ClusterMembership;
import vn.danchu.consultation.clusterplan.rules.ClusterMeetingRule;
import vn.danchu.consultation.decision.rules.DayOfAct;
import vn.danchu.consultation.dismissal.rules.DismissalRule;
import vn.danchu.consultation.election.rules.CandidateRule;
import vn.danchu.consultation.election.rules.ElectionMeeting;
import vn.danchu.consultation.household.rules.HouseholdRule;
import vn.danchu.consultation.initiative.rules.InitiativeRule;
import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.consultation.matter.rules.MatterVoting;
import vn.danchu.consultation.matter.rules.ProposalAgreement;
import vn.danchu.consultation.meeting.rules.Agenda;
import vn.danchu.consultation.meeting.rules.Convening;
import vn.danchu.consultation.meeting.rules.HeadPost;
import vn.danchu.consultation.meetingresult.rules.BallotCount;
import vn.danchu.consultation.meetingresult.rules.Minutes;
import vn.danchu.consultation.meetingvote.rules.VoteAtMeeting;
import vn.danchu.consultation.official.rules.LeavingGround;
import vn.danchu.consultation.official.rules.Post;
import vn.danchu.consultation.official.rules.Tenure;
import vn.danchu.consultation.onlinevote.rules.OnlineVoteRule;
import vn.danchu.consultation.procedure.rules.ProceduralQuestion;
import vn.danchu.consultation.reorganisation.rules.Resolution;
import vn.danchu.consultation.roll.rules.Denominator;
import vn.danchu.consultation.secretballot.rules.BallotRule;
import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/** By which article each act is refused that nothing but its person, its moment or its repetition makes unlawful. */
class ArticlesOfRefusalsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest(name = "{1}: {2}")
    @MethodSource({"rollsAndHouseholds", "clusters", "mattersAndMeetings", "votes", "postsAndDays"})
    void aRefusalNamesItsRuleAndItsArticleInBothLanguages(BrokenRule refusal, String rule, Article article) {
        assertEquals(rule, refusal.rule());
        assertEquals(article, refusal.article());
        assertNotEquals(refusal.vi(), refusal.en());
    }

    static Stream<Arguments> rollsAndHouseholds() {
        return Stream.of(
                told(AttendanceRule.backBeforeLeaving(), "attendance-back-before-leaving", DECREE_59_2023, "3(2)"),
                told(AttendanceRule.notThere(), "attendance-not-there", DECREE_59_2023, "3(2)"),
                told(DeliveryRule.notOnRoll(), "household-not-on-roll", LAW_10_2022, "19(3)"),
                told(ClusterMembership.changedSince(), "cluster-changed-since", LAW_10_2022, "18(3)"),
                told(ClusterMembership.notOfVillage(), "household-not-of-village", LAW_10_2022, "18(3)"),
                told(ClusterMembership.endBeforeBeginning("Cụm 1", DAY), "cluster-ends-before-it-begins", LAW_10_2022,
                        "18(3)"),
                told(ClusterMembership.ended("Cụm 1", DAY), "cluster-ended", LAW_10_2022, "18(3)"),
                told(HouseholdRule.representsAnother("H1"), "person-represents-another-household", LAW_10_2022,
                        "18(2)"),
                told(HouseholdRule.oneRepresentativeForTwo(), "person-represents-two-households", LAW_10_2022, "18(2)"),
                told(InitiativeRule.notTheInitiator(), "not-the-initiator", LAW_10_2022, "16(3)"),
                told(InitiativeRule.approvalInFuture(), "approval-in-future", LAW_10_2022, "16(3)"),
                told(InitiativeRule.notARepresentative(), "not-a-representative", LAW_10_2022, "16(3)"),
                told(InitiativeRule.consentedAlready(), "household-consented-already", LAW_10_2022, "16(3)"),
                told(InitiativeRule.notCountable(), "consents-not-countable", LAW_10_2022, "16(3)"),
                told(Denominator.empty(), "roll-empty", LAW_10_2022, "21(1)"),
                told(Denominator.inFuture(), "roll-in-future", LAW_10_2022, "21(1)"),
                told(Denominator.ofAnotherVillage(), "roll-of-another-village", LAW_10_2022, "21(1)"),
                told(Denominator.notASigner(), "roll-signer", LAW_10_2022, "20(2)b"),
                told(Denominator.signedAlready(), "roll-signed-already", LAW_10_2022, "20(2)b"),
                told(Denominator.unsigned(), "roll-not-signed", LAW_10_2022, "20(2)b"));
    }

    static Stream<Arguments> clusters() {
        return Stream.of(
                told(ClusterMeetingRule.alreadyCounted(), "cluster-already-counted", LAW_10_2022, "18(3)"),
                told(ClusterMeetingRule.onOneRoll(), "clusters-on-one-roll", LAW_10_2022, "18(3)"),
                told(ClusterMeetingRule.calledAlready(), "cluster-meeting-called-already", DECREE_59_2023, "3(6)"),
                told(ClusterMeetingRule.agendaOfPlan(), "cluster-agenda-not-of-plan", DECREE_59_2023, "3(6)"),
                told(ClusterMeetingRule.keptHere(), "cluster-meeting-kept-here", LAW_10_2022, "18(3)"),
                told(ClusterMeetingRule.keptOnPaper(), "cluster-meeting-kept-on-paper", LAW_10_2022, "18(3)"),
                told(ClusterMeetingRule.minutesEntered(), "cluster-minutes-entered", LAW_10_2022, "18(3)"),
                told(ClusterMeetingRule.matterNotOfPlan(), "matter-not-in-cluster-plan", DECREE_59_2023, "3(6)"),
                told(ClusterMeetingRule.clusterNotOfPlan(), "cluster-not-in-plan", DECREE_59_2023, "3(6)"),
                told(ClusterMeetingRule.rollAndChairOfPlan(), "roll-or-chair-not-of-plan", DECREE_59_2023, "3(6)"),
                told(ClusterMeetingRule.reasonMissing(), "cluster-plan-declined-without-reason", DECREE_59_2023,
                        "3(6)"),
                told(ClusterMeetingRule.countedTogether(), "clusters-counted-together", LAW_10_2022, "18(3)"),
                told(ClusterMeetingRule.attendingNotOnRoll(), "attending-household-not-on-roll", LAW_10_2022, "18(1)"),
                told(Resolution.inForceBeforeAdoption(), "in-force-before-adoption", DECREE_185_2026, "9(1)"),
                told(Resolution.notOfCommune(), "village-not-of-commune", DECREE_185_2026, "9(1)"),
                told(Resolution.inVote(), "village-in-vote", LAW_10_2022, "21(1)"));
    }

    static Stream<Arguments> mattersAndMeetings() {
        return Stream.of(
                told(ProposalAgreement.notPending(), "agreement-not-pending", LAW_10_2022, "16(2)"),
                told(ProposalAgreement.notOfHead(), "not-proposed-by-the-head", LAW_10_2022, "16(2)"),
                told(Convening.headPostNotSaid(), "head-post-not-said", DECREE_59_2023, "3(1)"),
                told(Convening.headPostDiffers(HeadPost.VACANT), "head-post-differs-from-record", DECREE_59_2023,
                        "3(1)"),
                told(MatterVoting.ofAnotherVillage(), "matter-of-another-village", LAW_10_2022, "17(1)"),
                told(MatterVoting.inVoteOrOver(), "matter-in-vote-or-decided", LAW_10_2022, "17(1)"),
                told(MatterVoting.notInVote(), "matter-not-in-vote", LAW_10_2022, "17(1)"),
                told(MatterVoting.communeConcluded(), "commune-concluded-without-village", LAW_10_2022, "21(1)"),
                told(MatterVoting.decided(), "matter-decided-already", LAW_10_2022, "22(3)"),
                told(MatterVoting.proposed(MatterKind.VILLAGE_HEAD).orElseThrow(), "head-question-has-its-own-file",
                        LAW_10_2022, "18(1)"),
                told(MatterVoting.proposed(MatterKind.COVENANT).orElseThrow(), "covenant-has-its-own-file",
                        DECREE_61_2023,
                        "9(1)"),
                told(Agenda.putToVoteAlready(), "matter-put-to-vote-already", DECREE_59_2023, "3(5)c"),
                told(Agenda.matterTwice(), "matter-on-agenda-twice", DECREE_59_2023, "3(5)a"),
                told(Agenda.notOnAgenda(), "matter-not-on-agenda", DECREE_59_2023, "3(5)a"),
                told(Agenda.resultMissing(), "vote-not-confirmed", DECREE_59_2023, "3(5)d"),
                told(Agenda.notAhead(), "meeting-not-in-future", DECREE_59_2023, "3(3)"),
                told(ProceduralQuestion.SECRETARY.settled(), "settled-by-the-meeting", DECREE_59_2023, "3(5)a"),
                told(ProceduralQuestion.VOTING_METHOD.settled(), "settled-by-the-meeting", DECREE_59_2023, "3(5)b"),
                told(ProceduralQuestion.COUNTING_BOARD.nobodyWhoAttends(), "proposed-person-not-attending",
                        DECREE_59_2023, "3(5)c"));
    }

    static Stream<Arguments> votes() {
        return Stream.of(
                told(CountingRule.countedAlready(), "ballots-counted-already", DECREE_59_2023, "4(6)a"),
                told(CountingRule.notAConfirmer(), "not-a-confirmer", DECREE_59_2023, "4(6)a"),
                told(CountingRule.confirmedAlready(), "confirmed-already", DECREE_59_2023, "4(6)a"),
                told(BallotCount.witnessNotOnRoll("H1"), "witness-not-on-roll", DECREE_59_2023, "3(5)c"),
                told(Minutes.notAConfirmer(), "not-a-confirmer", DECREE_59_2023, "3(5)d"),
                told(OnlineVoteRule.notOnRoll(), "not-on-roll", DECREE_59_2023, "5(2)c"),
                told(OnlineVoteRule.agreedAlready(), "household-agreed-already", DECREE_59_2023, "5(2)c"),
                told(OnlineVoteRule.notClosed(), "online-vote-not-closed", DECREE_59_2023, "5(4)a"),
                told(VoteAtMeeting.secretaryMissing(), "secretary-missing", DECREE_59_2023, "3(5)a"),
                told(VoteAtMeeting.methodMissing(), "voting-method-missing", DECREE_59_2023, "3(5)b"),
                told(VoteAtMeeting.anotherMethod(), "another-voting-method-chosen", DECREE_59_2023, "3(5)b"),
                told(VoteAtMeeting.boardMissing(), "counting-board-missing", DECREE_59_2023, "3(5)c"),
                told(VoteAtMeeting.notPresent(), "household-not-present", DECREE_59_2023, "3(5)c"),
                told(VoteAtMeeting.oneVoice(), "one-voice-a-household", LAW_10_2022, "21(1)"),
                told(VoteAtMeeting.enoughPresent(), "enough-households-present", LAW_10_2022, "19(1)b"),
                told(VoteAtMeeting.notAConfirmer(), "not-a-confirmer", DECREE_59_2023, "3(5)d"),
                told(VoteAtMeeting.confirmedAlready(), "confirmed-already", DECREE_59_2023, "3(5)d"),
                told(BallotRule.notOnRoll(), "not-on-roll", DECREE_59_2023, "5(3)"),
                told(BallotRule.votedAlready(), "already-voted", LAW_10_2022, "21(1)"),
                told(BallotRule.notOpen(), "vote-not-open", DECREE_59_2023, "5(3)"),
                told(BallotRule.notCounted(), "not-counted", DECREE_59_2023, "5(4)a"));
    }

    static Stream<Arguments> postsAndDays() {
        return Stream.of(
                told(CandidateCount.listedTwice(), "candidate-listed-twice", DECREE_59_2023, "3(5)b"),
                told(CandidateCount.onlyByYes(), "candidate-named-without-yes", DECREE_59_2023, "3(5)c"),
                told(DismissalRule.underWay(), "dismissal-under-way", DECREE_59_2023, "9(1)"),
                told(DismissalRule.petitionOnly(), "petition-not-the-ground", DECREE_59_2023, "9(1)b"),
                told(DismissalRule.petitionerNotOnRoll(), "petitioner-not-on-roll", DECREE_59_2023, "9(1)b"),
                told(CandidateRule.moreThanMembers(), "more-attended-than-members", DECREE_59_2023, "6(2)"),
                told(ElectionMeeting.underWay(), "election-under-way", DECREE_59_2023, "6(1)a"),
                told(ElectionMeeting.dayNotLater(), "election-day-not-later", DECREE_59_2023, "6(1)a"),
                told(Tenure.endsByLaw(DAY), "term-ends-by-law", DECREE_185_2026, "4(3)"),
                told(Tenure.withoutTerm(), "post-without-term", DECREE_185_2026, "4(3)"),
                told(Tenure.daysOfChange(), "term-change-days", DECREE_185_2026, "4(3)"),
                told(DayOfAct.RECEIPT.onRecord(), "received-on-record", LAW_10_2022, "21(2)"),
                told(DayOfAct.ANNOUNCEMENT.onRecord(), "announced-on-record", LAW_10_2022, "22(2)"),
                told(DayOfAct.PUBLICATION.onRecord(), "published-on-record", LAW_10_2022, "23(2)"),
                told(DayOfAct.COUNCIL_REPORT.onRecord(), "council-report-on-record", LAW_10_2022, "23(1)"),
                told(Post.VILLAGE_HEAD.heldAlready(), "post-held-already", DECREE_59_2023, "8"),
                told(Post.ACTING_VILLAGE_HEAD.heldAlready(), "post-held-already", DECREE_185_2026, "4(2)"),
                told(LeavingGround.hasLeft(Post.VILLAGE_HEAD, "An", DAY), "has-left-the-post", DECREE_59_2023, "9(3)"),
                told(LeavingGround.notInThatTime(Post.VILLAGE_HEAD, "An", DAY), "leaving-outside-the-time-in-post",
                        DECREE_59_2023, "9(3)"));
    }

    private static Arguments told(BrokenRule refusal, String rule, Act act, String article) {
        return Arguments.of(refusal, rule, Article.of(act, article));
    }
}
