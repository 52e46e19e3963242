package vn.danchu.consultation.dismissal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.dismissal.rules.DismissalCause;
import vn.danchu.consultation.dismissal.rules.DismissalGround;
import vn.danchu.consultation.dismissal.rules.DismissalRule;
import vn.danchu.consultation.dismissal.rules.DismissalState;
import vn.danchu.consultation.dismissal.rules.DismissalStep;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.official.Official;
import vn.danchu.platform.law.WorkingDayCalendar;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.OfficialClock;

/** The dismissal of a village head, Decree 59/2023 Art. 9: from the paper that asks for it to the election that follows. */
@Entity
public class Dismissal {
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.official();
    @Id
    private UUID id;
    private UUID villageId;
    private String communeCode;
    private UUID matterId;
    @Enumerated(EnumType.STRING)
    private DismissalGround ground;
    private UUID officialId;
    private String headName;
    private String reason;
    @ElementCollection
    @CollectionTable(name = "dismissal_cause", joinColumns = @JoinColumn(name = "dismissal_id"))
    @Column(name = "cause")
    @Enumerated(EnumType.STRING)
    private Set<DismissalCause> causes = new HashSet<>();
    private UUID petitionRollId;
    @ElementCollection
    @CollectionTable(name = "dismissal_petitioner", joinColumns = @JoinColumn(name = "dismissal_id"))
    @Column(name = "household_id")
    private Set<UUID> petitioners = new HashSet<>();
    private LocalDate filedOn;
    private Instant enteredAt;
    @Enumerated(EnumType.STRING)
    private DismissalState state;
    @Embedded
    @AttributeOverride(name = "number", column = @Column(name = "chair_number"))
    private ChairDecision chairDecision;
    @Embedded
    @AttributeOverride(name = "number", column = @Column(name = "committee_number"))
    @AttributeOverride(name = "reason", column = @Column(name = "committee_reason"))
    private CommitteeDecision committeeDecision;
    private LocalDate endedOn;
    private LocalDate newElectionOn;
    @Version
    private long version;

    protected Dismissal() {
    }

    static Dismissal file(Village village, FileDismissal paper, Optional<Official> head, LocalDate today, Instant now) {
        Refused.ifBroken(DismissalRule.dayOf("filed", paper.filedOn(), paper.filedOn(), today));
        Refused.ifBroken(paper.ground().causesFit(paper.namedCauses().size()));
        Dismissal dismissal = new Dismissal();
        dismissal.id = UUID.randomUUID();
        dismissal.villageId = village.id();
        dismissal.communeCode = village.communeCode();
        dismissal.ground = paper.ground();
        dismissal.officialId = head.map(Official::id).orElse(null);
        dismissal.headName = head.map(Official::name).orElse(paper.headName().strip());
        dismissal.reason = paper.reason().strip();
        dismissal.causes.addAll(paper.namedCauses());
        dismissal.filedOn = paper.filedOn();
        dismissal.enteredAt = now;
        dismissal.state = paper.ground().begins();
        return dismissal;
    }

    /** Concerns a head whose post was not on record when it was asked for. */
    void concerns(Official head) {
        officialId = head.id();
    }

    /** The households vote on it by this matter. */
    void putToHouseholds(Matter matter) {
        matterId = matter.id();
    }

    /** The commune chair has considered what the Front head proposes. */
    void consider(ChairDecision answer, LocalDate today) {
        take(answer.putToHouseholds() ? DismissalStep.PUT_TO_HOUSEHOLDS : DismissalStep.DECLINE);
        Refused.ifBroken(DismissalRule.dayOf("considered", answer.consideredOn(), filedOn, today));
        Refused.ifBroken(DismissalRule.reasoned(answer.putToHouseholds(), answer.declinedBecause()));
        chairDecision = answer;
    }

    /** Signed by these of all households. */
    void signedBy(Set<UUID> households, UUID roll, long all) {
        Refused.ifBroken(DismissalRule.petitioned(households.size(), all, filedOn));
        petitionRollId = roll;
        petitioners.addAll(households);
    }

    private void take(DismissalStep step) {
        Refused.unlessMay(step, state);
        state = step.after(state);
    }

    /** Refuses a meeting on a dismissal that is not before the households, or on a day before the paper. */
    public void requireMeeting(LocalDate day) {
        take(DismissalStep.MEET);
        Refused.ifBroken(DismissalRule.dayOf("met", day, filedOn, day));
    }

    void withdraw() {
        take(DismissalStep.WITHDRAW);
    }

    /** What the households decided is annulled: no successor is due any more. */
    void annulled() {
        take(DismissalStep.ANNUL);
        endedOn = null;
        newElectionOn = null;
    }

    /** Whom it concerns has left the post before. */
    void lapse() {
        take(DismissalStep.LAPSE);
    }

    void endWithVillage() {
        take(DismissalStep.END_WITH_VILLAGE);
    }

    /** The households have voted. */
    public void voted(boolean inFavour) {
        take(inFavour ? DismissalStep.AGREE : DismissalStep.NOT_AGREE);
    }

    /** The commune committee answered the vote. */
    void answered(boolean recognised, LocalDate on) {
        take(recognised ? DismissalStep.RECOGNISE : DismissalStep.REFUSE);
        endedOn = recognised ? on : null;
    }

    /** Refuses a decision of the commune committee before the community has not agreed. */
    void requireForCommittee(CommitteeDecision decision) {
        Refused.unlessMay(stepOf(decision), state);
    }

    private static DismissalStep stepOf(CommitteeDecision decision) {
        return decision.dismissed() ? DismissalStep.DISMISS_BY_COMMITTEE : DismissalStep.KEEP_BY_COMMITTEE;
    }

    /** The commune committee decides, because the community did not agree on the day of its vote. */
    void decideByCommittee(CommitteeDecision decision, LocalDate votedOn, LocalDate today) {
        take(stepOf(decision));
        Refused.ifBroken(DismissalRule.agreedBefore(decision.agreedWithFrontOn(), decision.decidedOn()));
        Refused.ifBroken(DismissalRule.dayOf("decided", decision.decidedOn(), votedOn, today));
        committeeDecision = decision;
        endedOn = decision.dismissed() ? decision.decidedOn() : null;
    }

    /** The commune decided to elect a successor. */
    public void followedBy(LocalDate electionDecidedOn) {
        take(DismissalStep.ELECT_SUCCESSOR);
        newElectionOn = electionDecidedOn;
    }

    /** That election is called off: a successor is as due as before. */
    void electionCalledOff() {
        take(DismissalStep.LOSE_ELECTION);
        newElectionOn = null;
    }

    public UUID id() {
        return id;
    }

    public UUID villageId() {
        return villageId;
    }

    /** @return on which matter the households vote; none before the commune chair has put a proposal to them */
    Optional<UUID> matterId() {
        return Optional.ofNullable(matterId);
    }

    /** @return who is to be dismissed; none where no head was on record when it was asked for */
    public Optional<UUID> officialId() {
        return Optional.ofNullable(officialId);
    }

    DismissalGround ground() {
        return ground;
    }

    public String headName() {
        return headName;
    }

    String reason() {
        return reason;
    }

    Set<DismissalCause> causes() {
        return causes.isEmpty() ? Set.of() : EnumSet.copyOf(causes);
    }

    int petitioners() {
        return petitioners.size();
    }

    LocalDate filedOn() {
        return filedOn;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    /** @return whether somebody who holds the post now held it when this was asked for */
    boolean mayConcern(Official head) {
        return !head.heldFrom().isAfter(LocalDate.ofInstant(enteredAt, OfficialClock.ZONE));
    }

    public DismissalState state() {
        return state;
    }

    Optional<ChairDecision> chairDecision() {
        return Optional.ofNullable(chairDecision);
    }

    Optional<CommitteeDecision> committeeDecision() {
        return Optional.ofNullable(committeeDecision);
    }

    /** @return the day from which the head is dismissed */
    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    /** @return the last day on which the commune decides in time to elect a successor */
    public Optional<LocalDate> newElectionBy() {
        return endedOn().map(day -> DismissalRule.newElectionBy(day, CALENDAR));
    }

    Optional<LocalDate> newElectionOn() {
        return Optional.ofNullable(newElectionOn);
    }
}
