package vn.danchu.consultation.matter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.contracts.matter.MatterOpened;
import vn.danchu.consultation.contracts.matter.MatterOrigin;
import vn.danchu.consultation.matter.rules.AdoptionThreshold;
import vn.danchu.consultation.matter.rules.ClosingGround;
import vn.danchu.consultation.matter.rules.EffectFrom;
import vn.danchu.consultation.matter.rules.EntryIntoForce;
import vn.danchu.consultation.matter.rules.LawfulForms;
import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.consultation.matter.rules.MatterState;
import vn.danchu.consultation.matter.rules.MatterStep;
import vn.danchu.consultation.matter.rules.ProposalAgreement;
import vn.danchu.consultation.matter.rules.VotingForm;
import vn.danchu.platform.law.Dated;
import vn.danchu.platform.law.Share;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.OfficialClock;

/** Something that the households of a village are to decide. */
@Entity
public class Matter {
    /** The origin of what a commune puts before all its villages. */
    public static final String OF_THE_COMMUNE = "commune-matter";
    @Id
    private UUID id;
    private UUID villageId;
    private String communeCode;
    @Enumerated(EnumType.STRING)
    private MatterKind kind;
    private String title;
    private String proposal;
    private String originService;
    private UUID originId;
    @Embedded
    private Change change;
    @Enumerated(EnumType.STRING)
    private MatterState state;
    private Instant openedAt;
    private LocalDate agreedOn;
    @Enumerated(EnumType.STRING)
    private VotingForm chosenForm;
    private LocalDate failedMeetingOn;
    @Enumerated(EnumType.STRING)
    private ClosingGround closedBecause;
    @Version
    private long version;

    protected Matter() {
    }

    private static Matter of(Village village, MatterKind kind, String title, String proposal, MatterState state,
            Instant now) {
        Matter matter = new Matter();
        matter.id = UUID.randomUUID();
        matter.villageId = village.id();
        matter.communeCode = village.communeCode();
        matter.kind = kind;
        matter.title = title;
        matter.proposal = proposal;
        matter.state = state;
        matter.openedAt = now;
        return matter;
    }

    /** Proposed by the village head. */
    public static Matter propose(Village village, ProposeMatter request, Instant now) {
        request.requireNoFileOfItsOwn();
        return of(village, request.kind(), request.title(), request.proposal(), MatterState.PROPOSED, now);
    }

    /** Put before the village because the record of another service needs its vote. */
    public static Matter onRequest(Village village, MatterKind kind, String title, String proposal, MatterOrigin origin,
            Instant now) {
        Matter matter = of(village, kind, title, proposal, MatterState.OPEN, now);
        matter.originService = origin.service();
        matter.originId = origin.id();
        return matter;
    }

    /** Put before the village by the commune chair, who chose the form for all villages, Law 10/2022/QH15 Art. 16(1). */
    public static Matter ofCommune(Village village, MatterKind kind, String title, String proposal, VotingForm form,
            MatterOrigin origin, Instant now) {
        Matter matter = onRequest(village, kind, title, proposal, origin, now);
        matter.chosenForm = form;
        return matter;
    }

    /** Put before the village because an election was decided, or a dismissal asked for. */
    public static Matter onWhoIsHead(Village village, String title, String proposal, Instant now) {
        return of(village, MatterKind.VILLAGE_HEAD, title, proposal, MatterState.OPEN, now);
    }

    /**
     * Proposed to change a decision of the village, by the procedure of that decision's kind. A change that the commune
     * committee asked for is the committee's proposal: the village only votes on it, Law 10/2022/QH15 Art. 22(3).
     */
    public static Matter toChange(Village village, MatterKind kind, String title, String proposal, Change change,
            boolean requestedByCommune, Instant now) {
        Matter matter = of(village, kind, title, proposal,
                requestedByCommune ? MatterState.OPEN : MatterState.PROPOSED, now);
        matter.change = change;
        return matter;
    }

    /** The Front head of the village agrees: from now on the matter is before the households. */
    void agree(LocalDate on, LocalDate today) {
        require(MatterStep.AGREE);
        Refused.ifBroken(ProposalAgreement.reached(on, today));
        take(MatterStep.AGREE);
        agreedOn = on;
    }

    /** Refuses a form that the law does not allow for this kind at this step. */
    public void requireForm(VotingForm form) {
        Refused.ifBroken(chosenForm == null
                ? LawfulForms.check(kind, form, failedMeetingOn != null)
                : LawfulForms.checkChosen(kind, chosenForm, form, failedMeetingOn != null));
    }

    /** @return the forms in which the matter may be decided now */
    Set<VotingForm> lawfulForms() {
        return chosenForm == null
                ? LawfulForms.of(kind, failedMeetingOn != null)
                : LawfulForms.ofChosen(kind, chosenForm, failedMeetingOn != null);
    }

    /** Refuses a proposal that waits for agreement, and a matter on which a vote is being prepared, taken, or has ended. */
    public void requireOpen() {
        require(MatterStep.PREPARE_VOTE);
    }

    private void require(MatterStep step) {
        if (state == MatterState.PROPOSED) {
            Refused.ifBroken(step.check(state));
        }
        Refused.unlessMay(step, state);
    }

    private void take(MatterStep step) {
        require(step);
        state = step.after(state);
    }

    /** Refuses a vote that was taken before the matter was before the households. */
    public void requireVotable(LocalDate votedOn) {
        requireOpen();
        // Who is head has days of its own, kept by the election or the dismissal.
        Refused.ifBroken(agreedOn == null && kind != MatterKind.VILLAGE_HEAD
                ? ProposalAgreement.openedBeforeVote(LocalDate.ofInstant(openedAt, OfficialClock.ZONE), votedOn)
                : ProposalAgreement.beforeVote(agreedOn, votedOn));
    }

    /** A vote begins. */
    public void putToVote() {
        take(MatterStep.PUT_TO_VOTE);
    }

    /** A vote that had begun is taken back and counts for nothing; where the matter has lapsed, it counted for nothing before. */
    public void takeBack() {
        if (state != MatterState.LAPSED) {
            take(MatterStep.TAKE_BACK);
        }
    }

    /** A meeting had too few households to decide; from now on ballots may be taken round. */
    public void meetingFailed(LocalDate heldOn) {
        take(MatterStep.NOTE_FAILED_MEETING);
        failedMeetingOn = heldOn;
    }

    /** Goes before the households of the village that took the place of its own, which has not met about it yet. */
    public void passTo(Village successor) {
        take(MatterStep.PASS_ON);
        villageId = successor.id();
        failedMeetingOn = null;
    }

    /** Never to be decided. */
    public void close(ClosingGround ground) {
        take(MatterStep.CLOSE);
        closedBecause = ground;
    }

    /** The commune concluded without this village: no vote begins any more, and one that has begun decides nothing. */
    public boolean lapse() {
        boolean undecided = MatterStep.LAPSE.check(state).isEmpty();
        if (undecided) {
            take(MatterStep.LAPSE);
        }
        return undecided;
    }

    /** A vote has ended. */
    public void decide() {
        take(MatterStep.DECIDE);
    }

    /** An election asks who; its answer, which becomes the decision, names the person. */
    public void answer(String decided) {
        proposal = decided;
    }

    /** @return the share that must be in favour on the day of the vote, with its article */
    public Dated.Row<Share> threshold(LocalDate day) {
        return AdoptionThreshold.on(kind, day);
    }

    /** @return what a decision of that day waits for before it is in force */
    public EffectFrom effectFrom(LocalDate votedOn) {
        return OF_THE_COMMUNE.equals(originService)
                ? EntryIntoForce.COMMUNE_WIDE.on(votedOn)
                : EntryIntoForce.on(kind, votedOn);
    }

    public MatterOpened opened() {
        return new MatterOpened(id, origin().orElse(null), kind.name(), title, villageId, communeCode);
    }

    public UUID id() {
        return id;
    }

    public UUID villageId() {
        return villageId;
    }

    public MatterKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    public String proposal() {
        return proposal;
    }

    /** @return the record of another service that asked for the vote */
    public Optional<MatterOrigin> origin() {
        return Optional.ofNullable(originService).map(service -> new MatterOrigin(service, originId));
    }

    /** @return the earlier decision that this matter is to change */
    public Optional<Change> change() {
        return Optional.ofNullable(change);
    }

    /** @return the day on which the Front head agreed; none before, or where the law asks for no agreement */
    Optional<LocalDate> agreedOn() {
        return Optional.ofNullable(agreedOn);
    }

    /** @return whether the households have the matter before them, and it no longer waits for an agreement */
    public boolean isBeforeTheHouseholds() {
        return state != MatterState.PROPOSED;
    }

    public MatterState state() {
        return state;
    }

    Optional<ClosingGround> closedBecause() {
        return Optional.ofNullable(closedBecause);
    }

    Instant openedAt() {
        return openedAt;
    }
}
