package vn.danchu.consultation.ballot;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import vn.danchu.consultation.ballot.rules.AnnouncementForm;
import vn.danchu.consultation.ballot.rules.BallotPlanRule;
import vn.danchu.consultation.ballot.rules.BallotRoundState;
import vn.danchu.consultation.ballot.rules.BallotRoundStep;
import vn.danchu.consultation.ballot.rules.PublicNotice;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.rules.VotingForm;
import vn.danchu.platform.law.Days;
import vn.danchu.platform.law.WorkingDayCalendar;
import vn.danchu.platform.law.local.LocalValue;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.OfficialClock;

/** Ballots taken round to every household of a village, Law 10/2022/QH15 Art. 19 and Decree 59/2023 Art. 4. */
@Entity
public class BallotRound {
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.official();
    @Id
    private UUID id;
    private UUID matterId;
    private UUID villageId;
    private String communeCode;
    private String title;
    private String proposal;
    @Embedded
    private BallotPlan plan;
    @ElementCollection
    @CollectionTable(name = "ballot_team_member", joinColumns = @JoinColumn(name = "round_id"))
    @OrderColumn(name = "place")
    private List<TeamSeat> team = new ArrayList<>();
    @Enumerated(EnumType.STRING)
    private BallotRoundState state;
    private Instant plannedAt;
    private Instant issuedAt;
    private LocalDate sentOn;
    private LocalDate noticeGivenOn;
    @ElementCollection
    @CollectionTable(name = "ballot_notice_form", joinColumns = @JoinColumn(name = "round_id"))
    @Column(name = "form")
    @Enumerated(EnumType.STRING)
    private Set<AnnouncementForm> noticeForms = new HashSet<>();
    private UUID rollId;
    private Instant beganAt;
    private UUID decisionId;
    private String enteredBy;
    private Instant enteredAt;
    @Version
    private long version;

    protected BallotRound() {
    }

    /** On a matter that may be decided by household ballots now, and that nobody else puts to a vote from here on. */
    static BallotRound plan(Matter matter, Village village, PlanBallots request,
            Optional<LocalValue<Days>> leastPeriod, Instant now) {
        matter.requireForm(VotingForm.HOUSEHOLD_BALLOTS);
        BallotRound round = new BallotRound();
        round.id = UUID.randomUUID();
        round.matterId = matter.id();
        round.villageId = village.id();
        round.communeCode = village.communeCode();
        round.title = matter.title();
        round.proposal = matter.proposal();
        round.state = BallotRoundState.PLANNED;
        round.plannedAt = now;
        round.draft(request, leastPeriod, now);
        matter.putToVote();
        return round;
    }

    private void draft(PlanBallots request, Optional<LocalValue<Days>> leastPeriod, Instant now) {
        plan = BallotPlan.of(request, leastPeriod, now);
        team.clear();
        request.team().forEach(member -> team.add(member.seat()));
    }

    /** Refuses a step that the law does not allow where the ballots are. */
    public void require(BallotRoundStep step) {
        Refused.unlessMay(step, state);
    }

    private void take(BallotRoundStep step) {
        require(step);
        state = step.after(state);
    }

    void revise(PlanBallots request, Optional<LocalValue<Days>> leastPeriod, Instant now) {
        take(BallotRoundStep.REVISE);
        draft(request, leastPeriod, now);
    }

    /** The Front head agrees; with that the plan is issued, or was so on paper. */
    public void agree(Instant now) {
        take(state == BallotRoundState.ENTERED ? BallotRoundStep.AGREE_TO_PAPER : BallotRoundStep.AGREE);
        issuedAt = issuedAt == null ? now : issuedAt;
    }

    /** The plan has gone to the commune chair and the chair of the commune Front. */
    public void send(LocalDate on, LocalDate today) {
        take(BallotRoundStep.SEND_PLAN);
        Refused.ifBroken(BallotPlanRule.sent(on, issuedOn().orElseThrow(), sentOn, today));
        sentOn = on;
    }

    /** The people have been told of content, time, deadline and team. */
    public void announce(AnnounceBallots notice, LocalDate today) {
        take(BallotRoundStep.ANNOUNCE);
        Refused.ifBroken(PublicNotice.given(notice.givenOn(), issuedOn().orElseThrow(), today));
        noticeGivenOn = notice.givenOn();
        noticeForms.addAll(notice.forms());
    }

    /** The team begins to hand out ballots, one to each household of the roll, which is frozen from here on. */
    public void begin(UUID roll, Optional<LocalValue<Days>> leastPeriod, Instant now) {
        take(BallotRoundStep.BEGIN);
        Refused.ifBroken(PublicNotice.mayBegin(told(noticeGivenOn), at(now), CALENDAR));
        Refused.ifBroken(
                BallotPlanRule.COLLECTION.longEnough(at(now).toLocalDate(), plan.end().toLocalDate(), leastPeriod));
        rollId = roll;
        beganAt = now;
    }

    /** All that went before was on paper, and only entered now. */
    public void enter(String subject, Instant now) {
        take(BallotRoundStep.ENTER);
        enteredBy = subject;
        enteredAt = now;
    }

    /** @return when the team is at the doors where it does not say: now, or while the ballots on paper were collected */
    public OffsetDateTime atTheDoors(OffsetDateTime now) {
        return enteredAt == null ? now : collectUntil();
    }

    /** Refuses a day on which the people cannot have been told, given when ballots were handed out. */
    public void requireTold(LocalDate on, LocalDate today) {
        Refused.ifBroken(PublicNotice.given(on, issuedOn().orElseThrow(), today));
        beganAt().ifPresent(began -> Refused.ifBroken(PublicNotice.mayBegin(told(on), began, CALENDAR)));
    }

    private PublicNotice.Told told(LocalDate on) {
        return new PublicNotice.Told(on, plan.distributeOn(), plan.end());
    }

    /** The team has counted, for the first time or anew. */
    public void count() {
        take(BallotRoundStep.COUNT);
    }

    /** Two people have confirmed the count: it has become a decision of the village. */
    public void settle(UUID decision) {
        take(BallotRoundStep.FREEZE);
        decisionId = decision;
    }

    void withdraw() {
        take(BallotRoundStep.WITHDRAW);
    }

    /** The village is no more from the day on. What was to be returned before that day is still counted first. */
    boolean endsWithVillage(LocalDate day) {
        boolean over = BallotRoundState.AT_THE_HOUSEHOLDS.contains(state) && plan.end().toLocalDate().isBefore(day);
        if (!over) {
            take(BallotRoundStep.END_WITH_VILLAGE);
        }
        return !over;
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atZone(OfficialClock.ZONE).toOffsetDateTime();
    }

    public UUID id() {
        return id;
    }

    public UUID matterId() {
        return matterId;
    }

    public UUID villageId() {
        return villageId;
    }

    public String communeCode() {
        return communeCode;
    }

    public String title() {
        return title;
    }

    public String proposal() {
        return proposal;
    }

    BallotPlan plan() {
        return plan;
    }

    /** @return the document that set the form of the ballot */
    public String ballotForm() {
        return plan.ballotForm();
    }

    /** @return until when ballots are returned */
    public OffsetDateTime collectUntil() {
        return plan.end();
    }

    public List<TeamSeat> team() {
        return List.copyOf(team);
    }

    public BallotRoundState state() {
        return state;
    }

    Instant plannedAt() {
        return plannedAt;
    }

    /** @return the day on which the plan was issued */
    public Optional<LocalDate> issuedOn() {
        return Optional.ofNullable(issuedAt).map(issued -> at(issued).toLocalDate());
    }

    public Optional<LocalDate> sendBy() {
        return issuedOn().map(issued -> BallotPlanRule.sendBy(issued, CALENDAR));
    }

    Optional<LocalDate> sentOn() {
        return Optional.ofNullable(sentOn);
    }

    Optional<LocalDate> noticeGivenOn() {
        return Optional.ofNullable(noticeGivenOn);
    }

    Set<AnnouncementForm> noticeForms() {
        return noticeForms.isEmpty() ? Set.of() : EnumSet.copyOf(noticeForms);
    }

    Optional<LocalDate> firstLawfulDay() {
        return noticeGivenOn().map(given -> PublicNotice.firstLawfulDay(told(given), CALENDAR));
    }

    /** @return the frozen roll; none before the first ballot goes out */
    public Optional<UUID> rollId() {
        return Optional.ofNullable(rollId);
    }

    /** @return when the team began to hand out ballots */
    public Optional<OffsetDateTime> beganAt() {
        return Optional.ofNullable(beganAt).map(BallotRound::at);
    }

    Optional<UUID> decisionId() {
        return Optional.ofNullable(decisionId);
    }

    /** @return when the round was entered that was held on paper; none for one that is held here */
    public Optional<OffsetDateTime> enteredAt() {
        return Optional.ofNullable(enteredAt).map(BallotRound::at);
    }

    boolean isEnteredBy(String subject) {
        return subject.equals(enteredBy);
    }

    public long version() {
        return version;
    }
}
