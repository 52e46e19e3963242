package vn.danchu.consultation.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.candidacy.Candidacies;
import vn.danchu.consultation.candidacy.Candidate;
import vn.danchu.consultation.candidacy.CandidateVotes;
import vn.danchu.consultation.clusterplan.rules.ClusterMeetingRule;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.decision.rules.Sending;
import vn.danchu.consultation.election.HeadQuestions;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.consultation.matter.rules.VotingForm;
import vn.danchu.consultation.meeting.MeetingDesk;
import vn.danchu.consultation.meeting.rules.Convening;
import vn.danchu.consultation.meeting.rules.MeetingPreparation;
import vn.danchu.consultation.meeting.rules.Occasion;
import vn.danchu.consultation.meetingresult.ConcludingMeeting;
import vn.danchu.consultation.meetingresult.MeetingCount;
import vn.danchu.consultation.meetingresult.rules.BallotCount;
import vn.danchu.consultation.meetingresult.rules.Minutes;
import vn.danchu.consultation.meetingvote.rules.StandingIn;
import vn.danchu.consultation.minutes.EnterMeetingResult.Nominee;
import vn.danchu.consultation.minutes.EnterMeetingResult.SecretBallot;
import vn.danchu.consultation.procedure.rules.CountingBoardRule;
import vn.danchu.consultation.renewal.Renewals;
import vn.danchu.consultation.roll.RollEntry;
import vn.danchu.consultation.roll.Rolls;
import vn.danchu.platform.identity.Caller;
import vn.danchu.platform.identity.Role;
import vn.danchu.platform.law.WorkingDayCalendar;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;

/** Minutes on paper are entered, entered anew, taken back, and confirmed by a second person. Joins the caller's transaction. */
@ApplicationScoped
class KeepingMinutes {
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.official();
    @Inject
    MinutedMeetings meetings;
    @Inject
    ClustersOnPaper clusters;
    @Inject
    ConcludingMeeting concluding;
    @Inject
    Candidacies candidacies;
    @Inject
    Renewals renewals;
    @Inject
    HeadQuestions headQuestions;
    @Inject
    MeetingDesk desk;
    @Inject
    Rolls rolls;
    @Inject
    Caller caller;
    @Inject
    Clock clock;

    /** Takes the place of what nobody has confirmed: until then it may have been wrong. */
    MinutedMeeting enterAnew(MinutedMeeting earlier, Matter matter, Village village, EnterMeetingResult paper) {
        earlier.replace();
        letGo(earlier, matter);
        meetings.flush();
        return enter(matter, village, paper);
    }

    MinutedMeeting enter(Matter matter, Village village, EnterMeetingResult paper) {
        headQuestions.requireRunByNobodyConcerned(matter.id(), village);
        renewals.requireWaited(matter.id(), village.unit(), paper.heldOn());
        requireLawful(matter, village, paper);
        List<Candidate> nominees = candidacies.nominees(matter.id(), paper.people(true), paper.people(false));
        List<CandidateVotes> votes = votesFor(paper, nominees);
        candidacies.requireCount(matter.id(), votes, paper.yes(), nominees);
        requireCalled(matter, paper);
        requirePrepared(matter, paper);
        if (paper.cluster() == null) {
            matter.putToVote();
        }
        UUID secretary = paper.secretaryHousehold() == null
                ? null
                : household(paper.rollId(), paper.secretaryHousehold());
        MinutedMeeting minutes = MinutedMeeting.of(matter.id(), paper, secretary, witnesses(paper), caller.subject(),
                clock.instant());
        minutes.elect(nominees, votes);
        meetings.persist(minutes);
        return minutes;
    }

    private void requireLawful(Matter matter, Village village, EnterMeetingResult paper) {
        Refused.ifBroken(Minutes.held(paper.heldOn(), LocalDate.now(clock)));
        long households = paper.cluster() == null
                ? householdsMet(matter, village, paper)
                : householdsOfCluster(matter, paper);
        long voices = paper.yes() + paper.no() + paper.other();
        Refused.ifBroken(Minutes.figures(paper.present(), voices, households));
    }

    private long householdsMet(Matter matter, Village village, EnterMeetingResult paper) {
        matter.requireVotable(paper.heldOn());
        matter.requireForm(VotingForm.MEETING);
        headQuestions.requireMayBeHeld(matter.id(), paper.heldOn());
        candidacies.requireListAgreedBy(matter.id(), paper.heldOn());
        return rolls.requireFor(village.id(), paper.rollId(), paper.heldOn(),
                matter.kind() == MatterKind.VILLAGE_HEAD).households();
    }

    private long householdsOfCluster(Matter matter, EnterMeetingResult paper) {
        candidacies.requireListSettled(matter.id());
        candidacies.requireListAgreedBy(matter.id(), paper.heldOn());
        Refused.ifBroken(ClusterMeetingRule.sameListForAll(paper.nominees() == null || paper.nominees().isEmpty()));
        return clusters.keep(matter.id(), paper).households();
    }

    // In the order in which they are named: who stood up, then who was nominated.
    private static List<CandidateVotes> votesFor(EnterMeetingResult paper, List<Candidate> nominees) {
        List<Nominee> named = Stream.concat(paper.nominees(true).stream(), paper.nominees(false).stream()).toList();
        return Stream.concat(paper.votesFor().stream(), IntStream.range(0, nominees.size())
                .mapToObj(i -> new CandidateVotes(nominees.get(i).candidateId(), named.get(i).votes()))).toList();
    }

    private void requireCalled(Matter matter, EnterMeetingResult paper) {
        Occasion occasion = occasion(matter);
        Refused.ifBroken(Convening.called(paper.convenor(), occasion,
                desk.headPosts(matter.villageId(), occasion, paper.heldOn())));
        Refused.ifBroken(Convening.authorised(paper.convenor(), paper.authority()));
    }

    private Occasion occasion(Matter matter) {
        if (matter.kind() != MatterKind.VILLAGE_HEAD) {
            return Occasion.DELIBERATION;
        }
        return headQuestions.elects(matter.id()) ? Occasion.HEAD_ELECTION : Occasion.HEAD_DISMISSAL;
    }

    private static void requirePrepared(Matter matter, EnterMeetingResult paper) {
        LocalDate told = paper.toldOn().isAfter(paper.postedOn()) ? paper.toldOn() : paper.postedOn();
        Refused.ifBroken(MeetingPreparation.wasPrepared(paper.heldOn(), told,
                MeetingPreparation.papersDue(matter.kind().article()), paper.papersSentOn(), CALENDAR));
    }

    private Set<UUID> witnesses(EnterMeetingResult paper) {
        SecretBallot ballots = paper.secretBallot();
        if (ballots == null) {
            return Set.of();
        }
        Refused.ifBroken(CountingBoardRule.check(ballots.board().size(), 1, paper.heldOn()));
        Refused.ifBroken(ballots.figures(paper.yes(), paper.no(), paper.other()).check(paper.present()));
        Set<UUID> watching = ballots.witnesses().stream().map(number -> household(paper.rollId(), number))
                .collect(Collectors.toSet());
        Refused.ifBroken(
                BallotCount.witnessed(watching, householdsOf(paper.rollId(), ballots.board()), paper.heldOn()));
        return watching;
    }

    // The paper names the board; a name that two households bear tells of neither.
    private Set<UUID> householdsOf(UUID roll, List<String> board) {
        return board.stream().map(name -> rolls.named(roll, name)).filter(found -> found.size() == 1)
                .map(found -> found.getFirst().householdId()).collect(Collectors.toSet());
    }

    private UUID household(UUID roll, String number) {
        List<RollEntry> found = rolls.named(roll, number);
        return found.stream().filter(entry -> entry.number().equals(number.strip())).findFirst()
                .map(RollEntry::householdId)
                .orElseThrow(() -> Refused.by(BallotCount.witnessNotOnRoll(number.strip())));
    }

    /** The matter is decided with it, or the meeting leaves its trace. */
    void confirm(MinutedMeeting minutes, Matter matter, Village village) {
        if (!caller.holdsIn(village.unit(), confirmers(matter)) && !isSecretary(minutes)) {
            requireStandingIn(minutes);
        }
        headQuestions.requireRunByNobodyConcerned(matter.id(), village);
        minutes.requireMayBeConfirmed(caller.subject());
        if (minutes.cluster().isPresent()) {
            minutes.confirmForMerging(caller.subject(), clock.instant());
        } else {
            conclude(minutes, matter, village);
        }
    }

    // The head confirms what another had to enter; on who is head nobody needs the head.
    private static Role[] confirmers(Matter matter) {
        return matter.kind() == MatterKind.VILLAGE_HEAD
                ? new Role[]{Role.VILLAGE_FRONT_HEAD}
                : new Role[]{Role.VILLAGE_FRONT_HEAD, Role.VILLAGE_HEAD};
    }

    private void conclude(MinutedMeeting minutes, Matter matter, Village village) {
        MeetingCount count = minutes.toCount();
        if (count.present() < concluding.needed(matter, rolls.require(count.rollId()).households(), count.heldOn())) {
            matter.takeBack();
        }
        // The minutes name who stood up or was nominated; where they name nobody, nobody was.
        candidacies.settleList(matter.id(), minutes.nominees());
        minutes.confirm(caller.subject(), concluding.conclude(matter, village, count), clock.instant());
    }

    // The post of the Front head may be vacant, and the secretary may represent no household.
    private void requireStandingIn(MinutedMeeting minutes) {
        if (rolls.householdsOf(minutes.rollId(), caller.person()).isEmpty()) {
            throw Refused.by(CommonProblem.NOT_ALLOWED, Minutes.notAConfirmer());
        }
        Refused.ifBroken(StandingIn.possible(Sending.lastDay(minutes.knownOn(), CALENDAR), LocalDate.now(clock)));
    }

    /** Refuses whom the matter is about, and who neither entered these minutes nor may take back those of another. */
    void requireTakesBack(MinutedMeeting minutes, Matter matter, Village village, boolean ofAnother) {
        headQuestions.requireRunByNobodyConcerned(matter.id(), village);
        minutes.requireTakenBack(caller.subject(), ofAnother);
    }

    /** What nobody has confirmed counts for nothing, and the matter is open again. */
    void withdraw(MinutedMeeting minutes, Matter matter) {
        minutes.withdraw();
        letGo(minutes, matter);
    }

    // The plan of meetings by clusters goes on holding its matter.
    private void letGo(MinutedMeeting minutes, Matter matter) {
        minutes.cluster().ifPresentOrElse(clusters::letGo, matter::takeBack);
    }

    private boolean isSecretary(MinutedMeeting minutes) {
        String person = caller.person();
        return minutes.secretaryHousehold().flatMap(household -> rolls.personOf(minutes.rollId(), household))
                .filter(person::equals).isPresent();
    }
}
