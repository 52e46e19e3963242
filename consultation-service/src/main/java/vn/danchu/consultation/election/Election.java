package vn.danchu.consultation.election;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import vn.danchu.consultation.candidacy.Candidate;
import vn.danchu.consultation.candidacy.Candidate.BroughtBy;
import vn.danchu.consultation.candidacy.CandidateList;
import vn.danchu.consultation.candidacy.CandidateVotes;
import vn.danchu.consultation.candidacy.ProposedCandidate;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.election.rules.CandidateRule;
import vn.danchu.consultation.election.rules.ElectionMeeting;
import vn.danchu.consultation.election.rules.ElectionState;
import vn.danchu.consultation.election.rules.ElectionStep;
import vn.danchu.consultation.election.rules.PreparatoryStep;
import vn.danchu.consultation.election.rules.TeamRule;
import vn.danchu.consultation.household.PersonKeys;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.official.rules.Tenure;
import vn.danchu.platform.law.WorkingDayCalendar;
import vn.danchu.platform.problem.Refused;

/** The election of a village head, Decree 59/2023 Art. 6 to 8: from the decision to hold it to the commune's answer. */
@Entity
public class Election implements CandidateList {
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.official();
    @Id
    private UUID id;
    private UUID villageId;
    private String communeCode;
    private UUID matterId;
    private String number;
    private LocalDate decidedOn;
    private String plan;
    private LocalDate meetingDay;
    private Instant enteredAt;
    @Enumerated(EnumType.STRING)
    private ElectionState state;
    @Embedded
    private FrontMeeting frontMeeting;
    @ElementCollection
    @CollectionTable(name = "election_candidate", joinColumns = @JoinColumn(name = "election_id"))
    @OrderColumn(name = "place")
    private List<Candidate> candidates = new ArrayList<>();
    private boolean listSettled;
    private String teamNumber;
    private LocalDate teamDecidedOn;
    @ElementCollection
    @CollectionTable(name = "election_team_member", joinColumns = @JoinColumn(name = "election_id"))
    @OrderColumn(name = "place")
    private List<TeamMember> team = new ArrayList<>();
    @Embedded
    private PreparatoryAct.AnnounceElection announcement;
    private UUID electedCandidate;
    private LocalDate inOfficeFrom;
    @Version
    private long version;

    protected Election() {
    }

    static Election decide(Village village, Matter matter, PreparatoryAct.DecideElection decision, LocalDate today,
            Instant now) {
        Election election = new Election();
        election.id = UUID.randomUUID();
        election.villageId = village.id();
        election.communeCode = village.communeCode();
        election.matterId = matter.id();
        election.number = decision.number();
        election.decidedOn = decision.decidedOn();
        election.plan = decision.plan();
        election.meetingDay = decision.meetingDay();
        election.enteredAt = now;
        election.state = ElectionState.IN_PREPARATION;
        Refused.ifBroken(ElectionMeeting.dayOfAct(decision.decidedOn(), decision.decidedOn(), today));
        election.requireTime(PreparatoryStep.DECISION, decision);
        return election;
    }

    /** Takes a step; those that leave nothing but the state behind have no verb of their own. */
    void take(ElectionStep step) {
        Refused.unlessMay(step, state);
        state = step.after(state);
    }

    private void requireTime(PreparatoryStep step, PreparatoryAct act) {
        Refused.ifBroken(step.check(act.doneOn(), meetingDay, CALENDAR));
    }

    /** Another, later day; everything stays but the announcement, which named the old one. */
    void postpone(PreparatoryAct.PostponeElection act, LocalDate today) {
        take(ElectionStep.POSTPONE);
        Refused.ifBroken(ElectionMeeting.dayOfAct(act.decidedOn(), decidedOn, today));
        if (!act.meetingDay().isAfter(meetingDay) || !act.meetingDay().isAfter(today)) {
            throw Refused.by(ElectionMeeting.dayNotLater());
        }
        number = act.number();
        meetingDay = act.meetingDay();
        announcement = null;
        listSettled = false;
    }

    /** The village's Front committee settled its list and sent the minutes to the commune. */
    void fixCandidates(PreparatoryAct.FixCandidates minutes, PersonKeys keys, LocalDate today) {
        take(ElectionStep.FIX_CANDIDATES);
        Refused.ifBroken(ElectionMeeting.dayOfAct(minutes.heldOn(), minutes.partyCellAgreedOn(), today));
        Refused.ifBroken(ElectionMeeting.dayOfAct(minutes.sentOn(), minutes.heldOn(), today));
        requireTime(PreparatoryStep.CANDIDATES, minutes);
        Refused.ifBroken(CandidateRule.enough(minutes.candidates().size(), meetingDay));
        candidates.clear();
        add(Candidate.named(minutes.candidates(), this, keys, BroughtBy.FRONT_COMMITTEE));
        frontMeeting = FrontMeeting.of(minutes);
    }

    private void add(List<Candidate> named) {
        Candidate.addTo(candidates, named);
        TeamMember.giveUpSeats(team, named);
    }

    void setUpTeam(PreparatoryAct.SetUpTeam decision, PersonKeys keys, LocalDate today) {
        take(ElectionStep.SET_UP_TEAM);
        Refused.ifBroken(ElectionMeeting.dayOfAct(decision.decidedOn(), decidedOn, today));
        Refused.ifBroken(TeamRule.agreedBefore(decision.agreedWithFrontOn(), decision.decidedOn()));
        requireTime(PreparatoryStep.TEAM, decision);
        List<TeamMember> members = TeamMember.seated(decision, candidates, keys);
        team.clear();
        team.addAll(members);
        teamNumber = decision.number();
        teamDecidedOn = decision.decidedOn();
    }

    /** The people were told of the decisions; by then list and team stand. */
    void announce(PreparatoryAct.AnnounceElection act, LocalDate today) {
        Refused.ifBroken(CandidateRule.enough(candidates.size(), meetingDay));
        requireTeam();
        take(ElectionStep.ANNOUNCE);
        Refused.ifBroken(ElectionMeeting.dayOfAct(act.announcedOn(), teamDecidedOn, today));
        requireTime(PreparatoryStep.ANNOUNCEMENT, act);
        announcement = act;
    }

    private void requireTeam() {
        if (teamDecidedOn == null) {
            throw Refused.by(ElectionMeeting.withoutTeam());
        }
    }

    void requireMayBeCalled(LocalDate day) {
        take(ElectionStep.CALL_MEETING);
        requireTeam();
        Refused.ifBroken(ElectionMeeting.day(day, meetingDay));
    }

    void requireMayBeHeld(LocalDate day) {
        take(ElectionStep.VOTE);
        Refused.ifBroken(ElectionMeeting.day(day, meetingDay));
    }

    @Override
    public void requireMayStand(ProposedCandidate person) {
        Refused.ifBroken(Tenure.oldEnough(person.dateOfBirth(), meetingDay));
        Refused.ifBroken(CandidateRule.free(person.name(), person.free()));
    }

    // Who stands leaves the team, and somebody takes the seat.
    @Override
    public void requireMayJoin(List<Candidate> nominees) {
        TeamMember.giveUpSeats(new ArrayList<>(team), nominees);
    }

    @Override
    public void settleList(List<Candidate> nominees) {
        take(ElectionStep.VOTE);
        add(nominees);
        listSettled = true;
    }

    @Override
    public boolean listSettled() {
        return listSettled;
    }

    @Override
    public void count(List<CandidateVotes> votes, long inFavour) {
        candidates.replaceAll(candidate -> candidate.counted(votes, inFavour));
    }

    /** @return who was elected; nobody when the voices for the one with the most were not enough */
    Optional<Candidate> conclude(boolean enough) {
        take(enough ? ElectionStep.ELECT : ElectionStep.ELECT_NOBODY);
        electedCandidate = enough
                ? candidates.stream().max(Comparator.comparing(Candidate::votes)).orElseThrow().candidateId()
                : null;
        return elected();
    }

    /** @return who takes office with the recognition */
    Optional<Candidate> answered(boolean recognised, LocalDate on) {
        take(recognised ? ElectionStep.RECOGNISE : ElectionStep.REFUSE);
        inOfficeFrom = recognised ? on : null;
        return elected().filter(head -> recognised);
    }

    /** The commune committee orders another election; of who was elected nobody takes office. */
    public void orderRepeat(LocalDate on, LocalDate today) {
        take(ElectionStep.ORDER_REPEAT);
        Refused.ifBroken(ElectionMeeting.dayOfAct(on, meetingDay, today));
    }

    /** What the households decided is annulled. @return who loses office with it */
    Optional<Candidate> annulled() {
        boolean inOffice = state == ElectionState.RECOGNISED;
        take(ElectionStep.ANNUL);
        return elected().filter(head -> inOffice);
    }

    Optional<Candidate> elected() {
        return candidates.stream().filter(candidate -> candidate.candidateId().equals(electedCandidate)).findFirst();
    }

    /** @return the day of a preparatory step; null until it was done */
    LocalDate doneOn(PreparatoryStep step) {
        return switch (step) {
            case DECISION -> decidedOn;
            case CANDIDATES -> frontMeeting == null ? null : frontMeeting.minutesSentOn();
            case TEAM -> teamDecidedOn;
            case ANNOUNCEMENT -> announcement == null ? null : announcement.announcedOn();
        };
    }

    public UUID id() {
        return id;
    }

    public UUID villageId() {
        return villageId;
    }

    public UUID matterId() {
        return matterId;
    }

    String number() {
        return number;
    }

    String plan() {
        return plan;
    }

    LocalDate meetingDay() {
        return meetingDay;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    public ElectionState state() {
        return state;
    }

    Optional<FrontMeeting> frontMeeting() {
        return Optional.ofNullable(frontMeeting);
    }

    @Override
    public List<Candidate> candidates() {
        return List.copyOf(candidates);
    }

    List<TeamMember> team() {
        return List.copyOf(team);
    }

    /** @return the day from which the elected head is in office */
    Optional<LocalDate> inOfficeFrom() {
        return Optional.ofNullable(inOfficeFrom);
    }
}
