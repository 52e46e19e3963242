package vn.danchu.consultation.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import vn.danchu.consultation.candidacy.Candidate;
import vn.danchu.consultation.candidacy.CandidateVotes;
import vn.danchu.consultation.meeting.CallMeeting.ClusterOfPlan;
import vn.danchu.consultation.meeting.rules.Convenor;
import vn.danchu.consultation.meetingresult.MeetingCount;
import vn.danchu.consultation.meetingresult.MeetingOutcome;
import vn.danchu.consultation.meetingresult.MeetingResultView;
import vn.danchu.consultation.meetingresult.rules.Minutes;
import vn.danchu.consultation.minutes.MinutedMeetings.MinutedCluster;
import vn.danchu.consultation.minutes.rules.MinutesState;
import vn.danchu.consultation.minutes.rules.MinutesStep;
import vn.danchu.consultation.secretballot.Tally;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.OfficialClock;

/** A meeting whose minutes were kept on paper: entered by one person, confirmed by another, then frozen. */
@Entity
class MinutedMeeting {
    @Id
    private UUID id;
    private UUID matterId;
    private UUID rollId;
    private UUID clusterPlanId;
    private UUID clusterId;
    @Enumerated(EnumType.STRING)
    private MinutesState state;
    private LocalDate heldOn;
    @Enumerated(EnumType.STRING)
    private Convenor convenor;
    private String authority;
    private LocalDate toldOn;
    private LocalDate postedOn;
    private LocalDate papersSentOn;
    private long present;
    private long yes;
    private long no;
    private long other;
    private Long handedOut;
    private Long returned;
    private Long valid;
    private Long invalid;
    private String chair;
    private String secretary;
    private UUID secretaryHousehold;
    @ElementCollection
    @CollectionTable(name = "minuted_candidate", joinColumns = @JoinColumn(name = "minutes_id"))
    private Set<CandidateVotes> candidates = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "minuted_nominee", joinColumns = @JoinColumn(name = "minutes_id"))
    @OrderColumn(name = "place")
    private List<Candidate> nominees = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "minuted_board_member", joinColumns = @JoinColumn(name = "minutes_id"))
    @OrderColumn(name = "place")
    @Column(name = "name")
    private List<String> board = new ArrayList<>();
    @ElementCollection
    @CollectionTable(name = "minuted_witness", joinColumns = @JoinColumn(name = "minutes_id"))
    @Column(name = "household_id")
    private Set<UUID> witnesses = new HashSet<>();
    private String enteredBy;
    private Instant enteredAt;
    private String confirmedBy;
    private Instant confirmedAt;
    @Enumerated(EnumType.STRING)
    private MeetingOutcome outcome;
    private UUID decisionId;
    @Version
    private long version;

    protected MinutedMeeting() {
    }

    static MinutedMeeting of(UUID matterId, EnterMeetingResult paper, UUID secretaryHousehold, Set<UUID> witnesses,
            String subject, Instant now) {
        MinutedMeeting minutes = new MinutedMeeting();
        minutes.id = UUID.randomUUID();
        minutes.matterId = matterId;
        minutes.state = MinutesState.ENTERED;
        minutes.enteredBy = subject;
        minutes.enteredAt = now;
        minutes.secretaryHousehold = secretaryHousehold;
        minutes.witnesses.addAll(witnesses);
        minutes.copy(paper);
        return minutes;
    }

    /** Who stood up or was nominated at the meeting, and with them what each got. */
    void elect(List<Candidate> standing, List<CandidateVotes> votes) {
        nominees.addAll(standing);
        candidates.clear();
        candidates.addAll(votes);
    }

    /** @return the first day on which others than who entered them could know of these minutes, and object by not confirming */
    LocalDate knownOn() {
        LocalDate enteredOn = LocalDate.ofInstant(enteredAt, OfficialClock.ZONE);
        return enteredOn.isAfter(heldOn) ? enteredOn : heldOn;
    }

    /** Refuses who neither entered these minutes nor may take back those of another. */
    void requireTakenBack(String subject, boolean byCommune) {
        Refused.ifBroken(Minutes.takenBack(subject.equals(enteredBy), byCommune));
    }

    private void copy(EnterMeetingResult paper) {
        rollId = paper.rollId();
        if (paper.cluster() != null) {
            clusterPlanId = paper.cluster().planId();
            clusterId = paper.cluster().clusterId();
        }
        heldOn = paper.heldOn();
        convenor = paper.convenor();
        authority = paper.authority();
        toldOn = paper.toldOn();
        postedOn = paper.postedOn();
        papersSentOn = paper.papersSentOn();
        present = paper.present();
        yes = paper.yes();
        no = paper.no();
        other = paper.other();
        chair = paper.chair();
        secretary = paper.secretary();
        if (paper.secretBallot() != null) {
            copy(paper.secretBallot());
        }
    }

    private void copy(EnterMeetingResult.SecretBallot ballots) {
        handedOut = ballots.handedOut();
        returned = ballots.returned();
        valid = ballots.valid();
        invalid = ballots.invalid();
        board.addAll(ballots.board());
    }

    private void take(MinutesStep step) {
        Refused.unlessMay(step, state);
        state = step.after(state);
    }

    /** Refuses whoever entered the minutes, and minutes that wait for nobody. */
    void requireMayBeConfirmed(String subject) {
        Refused.unlessMay(MinutesStep.CONFIRM, state);
        Refused.ifBroken(Minutes.confirmed(subject.equals(enteredBy)));
    }

    /** A second person said that the paper says so, and this is what it led to. */
    void confirm(String subject, MeetingResultView result, Instant now) {
        confirmForMerging(subject, now);
        followFrom(result);
    }

    /** A second person said so of a cluster; what follows comes once all clusters have voted. */
    void confirmForMerging(String subject, Instant now) {
        take(MinutesStep.CONFIRM);
        confirmedBy = subject;
        confirmedAt = now;
    }

    /** The households that met, here or in all clusters, have come to this. */
    void followFrom(MeetingResultView result) {
        outcome = result.outcome();
        decisionId = result.decisionId();
    }

    /** The same paper is entered anew. */
    void replace() {
        take(MinutesStep.REPLACE);
    }

    void withdraw() {
        take(MinutesStep.WITHDRAW);
    }

    MeetingCount toCount() {
        return new MeetingCount(rollId, heldOn, present, yes, no, other, List.copyOf(candidates), chair, secretary,
                null, true, List.of());
    }

    MinutedCluster ofCluster() {
        return new MinutedCluster(clusterId, matterId, id, heldOn, present, new Tally(yes, no, other),
                List.copyOf(candidates), secretary);
    }

    MinutedMeetingView view() {
        return new MinutedMeetingView(id, matterId, state, cluster().orElse(null), heldOn, toldOn, postedOn,
                papersSentOn, present, yes, no,
                other, handedOut != null, List.copyOf(candidates),
                enteredAt.atZone(OfficialClock.ZONE).toOffsetDateTime(),
                outcome == null ? null : outcome != MeetingOutcome.NO_QUORUM, outcome, decisionId);
    }

    UUID id() {
        return id;
    }

    List<Candidate> nominees() {
        return List.copyOf(nominees);
    }

    /** @return the cluster that met, and by which plan; none where the whole village did */
    Optional<ClusterOfPlan> cluster() {
        return Optional.ofNullable(clusterId).map(met -> new ClusterOfPlan(clusterPlanId, met));
    }

    UUID matterId() {
        return matterId;
    }

    UUID rollId() {
        return rollId;
    }

    Optional<UUID> secretaryHousehold() {
        return Optional.ofNullable(secretaryHousehold);
    }
}
