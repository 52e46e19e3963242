package vn.danchu.consultation.meeting;

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
import java.util.stream.IntStream;

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

import vn.danchu.consultation.clusterplan.ClusterPart;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.rules.MatterVoting;
import vn.danchu.consultation.matter.rules.VotingForm;
import vn.danchu.consultation.meeting.rules.Agenda;
import vn.danchu.consultation.meeting.rules.AgendaState;
import vn.danchu.consultation.meeting.rules.AgendaStep;
import vn.danchu.consultation.meeting.rules.Convening;
import vn.danchu.consultation.meeting.rules.Convenor;
import vn.danchu.consultation.meeting.rules.MeetingPreparation;
import vn.danchu.consultation.meeting.rules.MeetingState;
import vn.danchu.consultation.meeting.rules.MeetingStep;
import vn.danchu.consultation.meeting.rules.NoticeForm;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.OfficialClock;

/** A community meeting, Law 10/2022/QH15 Art. 18 and Decree 59/2023 Art. 3: from its call to its end. */
@Entity
public class Meeting {
    @Id
    private UUID id;
    private UUID villageId;
    private String communeCode;
    private UUID rollId;
    @Embedded
    private Summons summons;
    @Embedded
    private ClusterPart part;
    @Enumerated(EnumType.STRING)
    private MeetingState state;
    private Instant calledAt;
    @Embedded
    private Preparation preparation;
    @ElementCollection
    @CollectionTable(name = "meeting_notice_form", joinColumns = @JoinColumn(name = "meeting_id"))
    @Column(name = "form")
    @Enumerated(EnumType.STRING)
    private Set<NoticeForm> noticeForms = new HashSet<>();
    private Instant openedAt;
    private Instant closedAt;
    @ElementCollection
    @CollectionTable(name = "meeting_agenda_item", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "item")
    private List<AgendaItem> agenda = new ArrayList<>();
    @Version
    private long version;

    protected Meeting() {
    }

    /** @param part of which cluster's meeting it is; null where the whole village meets */
    static Meeting call(Village village, UUID rollId, Summons summons, ClusterPart part, List<Matter> matters,
            Instant now) {
        Meeting meeting = new Meeting();
        meeting.id = UUID.randomUUID();
        meeting.villageId = village.id();
        meeting.communeCode = village.communeCode();
        meeting.rollId = rollId;
        meeting.summons = summons;
        meeting.part = part;
        meeting.state = MeetingState.CALLED;
        meeting.calledAt = now;
        matters.forEach(meeting::putOnAgenda);
        return meeting;
    }

    private void putOnAgenda(Matter matter) {
        if (!matter.villageId().equals(villageId)) {
            throw Refused.by(MatterVoting.ofAnotherVillage());
        }
        if (itemOf(matter.id()).isPresent()) {
            throw Refused.by(Agenda.matterTwice());
        }
        Refused.ifBroken(Convening.fits(summons.occasion(), matter.kind().article()));
        matter.requireForm(VotingForm.MEETING);
        // The plan of meetings by clusters holds its matters for all of them.
        if (part == null) {
            matter.requireOpen();
        }
        agenda.add(new AgendaItem(matter.id(), matter.kind(), matter.title(), AgendaState.PENDING));
    }

    private void take(MeetingStep step) {
        Refused.unlessMay(step, state);
        state = step.after(state);
    }

    /** Everybody who attends has been told, and the notice hangs; what was noted wrongly is noted again until the meeting opens. */
    void giveNotice(GiveNotice notice, LocalDate today) {
        take(MeetingStep.GIVE_NOTICE);
        preparation = preparation().told(notice, today);
        noticeForms.clear();
        noticeForms.addAll(notice.forms());
    }

    /** The papers have reached every household. */
    void sendPapers(SendPapers papers, LocalDate today) {
        take(MeetingStep.SEND_PAPERS);
        preparation = preparation().handedOut(papers, today);
    }

    /** Is not held. */
    public void cancel() {
        take(MeetingStep.CANCEL);
    }

    /** Opens the meeting at its announced time, after notice and papers had their days, on the roll of that day. */
    void open(UUID roll, Instant now) {
        take(MeetingStep.OPEN_IT);
        preparation().requireEnough(startsAt(), papersDue(), at(now));
        rollId = roll;
        openedAt = now;
    }

    /** Another cluster of the same plan meets first: this one will be counted on the same roll. */
    void restOn(UUID roll) {
        rollId = roll;
    }

    /** Ends the meeting; no vote may be under way. */
    void close(Instant now) {
        take(MeetingStep.CLOSE);
        if (agenda.stream().anyMatch(item -> item.state() == AgendaState.IN_VOTE)) {
            throw Refused.by(CommonProblem.ILLEGAL_STEP, Agenda.resultMissing());
        }
        closedAt = now;
    }

    /** Refuses entry slips of a meeting that is over or not held. */
    public void requireSlipsMayBePrinted() {
        take(MeetingStep.PRINT_SLIPS);
    }

    /** Refuses entries in the attendance list of a meeting that is not announced, or over. */
    public void requireAttendanceMayBeTaken() {
        take(MeetingStep.TAKE_ATTENDANCE);
    }

    /** Refuses a vote, also one on the meeting's own procedure, unless the meeting is in session. */
    public void requireInSession() {
        take(MeetingStep.VOTE);
    }

    /** Those present begin to vote on a matter of the agenda. */
    public void putToVote(UUID matter) {
        requireInSession();
        take(matter, AgendaStep.PUT_TO_VOTE);
    }

    /** A vote was taken back; the matter may be put to the vote again. */
    public void takeBack(UUID matter) {
        take(matter, AgendaStep.TAKE_BACK);
    }

    /** The matter has been decided, or too few households were there to decide it. */
    public void settle(UUID matter) {
        take(matter, AgendaStep.SETTLE);
    }

    private void take(UUID matter, AgendaStep step) {
        requireOnAgenda(matter);
        int item = itemOf(matter).orElseThrow();
        agenda.set(item, agenda.get(item).after(step));
    }

    /** Refuses a matter that is not on the agenda. */
    public void requireOnAgenda(UUID matter) {
        if (itemOf(matter).isEmpty()) {
            throw Refused.by(Agenda.notOnAgenda());
        }
    }

    private Optional<Integer> itemOf(UUID matter) {
        return IntStream.range(0, agenda.size()).filter(i -> agenda.get(i).matterId().equals(matter)).boxed()
                .findFirst();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atZone(OfficialClock.ZONE).toOffsetDateTime();
    }

    public UUID id() {
        return id;
    }

    public UUID villageId() {
        return villageId;
    }

    public UUID rollId() {
        return rollId;
    }

    /** @return of which plan and cluster it is a part; none where the whole village meets */
    public Optional<ClusterPart> part() {
        return Optional.ofNullable(part);
    }

    /** @return how documents call those who meet */
    public String community(String village) {
        return part == null ? village : part.within(village);
    }

    Summons summons() {
        return summons;
    }

    public Convenor convenor() {
        return summons.convenor();
    }

    public String chair() {
        return summons.chair();
    }

    public String place() {
        return summons.place();
    }

    public OffsetDateTime startsAt() {
        return summons.announcedTime();
    }

    /** @return the day on which the meeting is held */
    public LocalDate day() {
        return startsAt().toLocalDate();
    }

    public MeetingState state() {
        return state;
    }

    Instant calledAt() {
        return calledAt;
    }

    // Nothing prepared is nothing stored.
    Preparation preparation() {
        return preparation == null ? Preparation.NONE : preparation;
    }

    Set<NoticeForm> noticeForms() {
        return noticeForms.isEmpty() ? Set.of() : EnumSet.copyOf(noticeForms);
    }

    boolean papersDue() {
        return agenda.stream().anyMatch(item -> MeetingPreparation.papersDue(item.kind().article()));
    }

    Optional<LocalDate> firstLawfulDay() {
        return preparation().firstLawfulDay(startsAt(), papersDue());
    }

    /** @return when it was opened; empty before */
    public Optional<OffsetDateTime> openedAt() {
        return Optional.ofNullable(openedAt).map(Meeting::at);
    }

    Optional<OffsetDateTime> closedAt() {
        return Optional.ofNullable(closedAt).map(Meeting::at);
    }

    /** @return what is on the agenda, in order */
    List<UUID> matters() {
        return agenda.stream().map(AgendaItem::matterId).toList();
    }

    List<AgendaItem> agenda() {
        return List.copyOf(agenda);
    }
}
