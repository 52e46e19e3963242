package vn.danchu.consultation.communewide;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
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

import vn.danchu.consultation.communewide.rules.CommuneMatterRule;
import vn.danchu.consultation.communewide.rules.CommuneMatterState;
import vn.danchu.consultation.communewide.rules.CommuneMatterStep;
import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.contracts.matter.MatterOrigin;
import vn.danchu.consultation.decision.LaterAct;
import vn.danchu.consultation.decision.rules.DayOfAct;
import vn.danchu.consultation.matter.Change;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.rules.ChangeManner;
import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.consultation.matter.rules.VotingForm;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.territory.UnitPath;
import vn.danchu.platform.web.OfficialClock;

/** A matter of the whole commune: decided by its villages, each by its own households, and counted by villages. */
@Entity
public class CommuneMatter {
    @Id
    private UUID id;
    private String provinceCode;
    private String communeCode;
    @Enumerated(EnumType.STRING)
    private MatterKind kind;
    private String title;
    private String proposal;
    @Enumerated(EnumType.STRING)
    private VotingForm form;
    private LocalDate decideBy;
    @Enumerated(EnumType.STRING)
    private CommuneMatterState state;
    private Instant proposedAt;
    private LocalDate agreedOn;
    private LocalDate openedOn;
    @Embedded
    private Conclusion conclusion;
    @Embedded
    private Effect effect;
    @Embedded
    private Change change;
    @Embedded
    private LaterAct laterAct;
    @ElementCollection
    @CollectionTable(name = "commune_matter_village", joinColumns = @JoinColumn(name = "commune_matter_id"))
    @OrderColumn(name = "place")
    private List<VillageShare> villages = new ArrayList<>();
    @Version
    private long version;

    protected CommuneMatter() {
    }

    static CommuneMatter propose(UnitPath commune, ProposeCommuneMatter request, LocalDate today, Instant now) {
        Refused.ifBroken(CommuneMatterRule.proposable(request.kind().article()));
        Refused.ifBroken(CommuneMatterRule.choosable(request.form() == VotingForm.ONLINE_VOTE));
        Refused.ifBroken(CommuneMatterRule.planned(request.decideBy(), today, VillageShare.firstMeeting(today)));
        CommuneMatter matter = new CommuneMatter();
        matter.id = UUID.randomUUID();
        matter.provinceCode = commune.province();
        matter.communeCode = commune.commune().orElseThrow();
        matter.kind = request.kind();
        matter.title = request.title();
        matter.proposal = request.proposal();
        matter.form = request.form();
        matter.decideBy = request.decideBy();
        matter.state = CommuneMatterState.PROPOSED;
        matter.proposedAt = now;
        return matter;
    }

    /** Proposed to change an earlier decision of the villages, by the procedure by which they took it. */
    public static CommuneMatter toChange(CommuneMatter earlier, ChangeManner manner, ProposeCommuneMatter request,
            LocalDate today, Instant now) {
        earlier.require(CommuneMatterStep.valueOf(manner.name()));
        CommuneMatter matter = propose(earlier.unit(), request, today, now);
        matter.change = new Change(earlier.id, manner);
        return matter;
    }

    /** Refuses a step that the law does not allow where the matter stands. */
    public void require(CommuneMatterStep step) {
        Refused.unlessMay(step, state);
    }

    private void take(CommuneMatterStep step) {
        require(step);
        state = step.after(state);
    }

    /** The chair of the commune Front agrees. */
    void agree(LocalDate on, LocalDate today) {
        take(CommuneMatterStep.AGREE);
        Refused.ifBroken(CommuneMatterRule.agreed(on, today));
        agreedOn = on;
    }

    /** Comes before the households of all these villages; later before those begun or known since. Answers their matters. */
    List<Matter> open(List<Village> all, LocalDate today, Instant now) {
        List<Village> unasked = VillageShare.unasked(all, villages);
        if (state != CommuneMatterState.OPEN || unasked.isEmpty()) {
            take(CommuneMatterStep.OPEN_IT);
            Refused.ifBroken(CommuneMatterRule.decidable(all.size()));
            Refused.ifBroken(CommuneMatterRule.planned(decideBy, today, VillageShare.firstMeeting(today)));
            openedOn = today;
        }
        List<Matter> matters = unasked.stream()
                .map(village -> Matter.ofCommune(village, kind, title, proposal, form, origin(), now)).toList();
        matters.forEach(matter -> villages.add(asked(matter.villageId(), matter.id(), today)));
        return matters;
    }

    /** The result of a village was annulled: what is asked of it again takes the place of what it decided. */
    void askAgain(UUID annulled, Matter again, LocalDate today) {
        villages.replaceAll(share -> share.matterId().equals(annulled)
                ? asked(share.villageId(), again.id(), today)
                : share);
    }

    private VillageShare asked(UUID village, UUID matter, LocalDate today) {
        return VillageShare.open(village, matter, today, openedOn, decideBy);
    }

    /** These villages are no more from the day on, and count no longer, whatever they decided. */
    void withoutVillages(Collection<UUID> ended, LocalDate day) {
        villages.replaceAll(share -> ended.contains(share.villageId()) ? share.ended(day) : share);
    }

    /** Given up by the chair before any village was asked, also after the last day of the plan. */
    void withdraw(LocalDate today) {
        take(CommuneMatterStep.WITHDRAW);
        laterAct = laterAct().annulled(today);
    }

    /** The chair merges the results of all villages of the day: one that has not decided is not in favour. */
    void conclude(ConcludeCommuneMatter minutes, List<Village> all, VillageResults results, LocalDate today) {
        require(CommuneMatterStep.ADOPT);
        Refused.ifBroken(CommuneMatterRule.allAsked(VillageShare.unasked(all, villages).size()));
        Refused.ifBroken(results.concludable(counting(), decideBy, today));
        villages.replaceAll(share -> share.counts()
                ? share.counted(results.decisionOf(share.villageId()), results.inFavour(share.villageId()))
                : share);
        take(CommuneMatterRule.adopted(inFavour(), counting().size(), today)
                ? CommuneMatterStep.ADOPT
                : CommuneMatterStep.REJECT);
        conclusion = new Conclusion(today, minutes.number(), minutes.chair(), minutes.frontChair());
    }

    /** The commune committee sets from when the decision is in force. */
    void setEffect(Effect decision, LocalDate today) {
        take(CommuneMatterStep.SET_EFFECT);
        Refused.ifBroken(
                CommuneMatterRule.effect(decision.decidedOn(), decision.effectiveFrom(), conclusion.concludedOn(),
                        today));
        effect = decision;
    }

    /** The commune committee annuls what the villages decided. */
    public void annul(LocalDate on, LocalDate today) {
        take(CommuneMatterStep.ANNUL);
        Refused.ifBroken(DayOfAct.ANNULMENT.check(on, conclusion.concludedOn(), today));
        laterAct = laterAct().annulled(on);
    }

    /** The commune committee asks the villages to change what they decided. */
    public void requestChange(LocalDate on, LocalDate today) {
        require(CommuneMatterStep.REQUEST_CHANGE);
        Refused.ifBroken(DayOfAct.REQUEST.check(on, conclusion.concludedOn(), today));
    }

    /** @return whether the decision still stood, so that a later one of the villages changes it from that day on */
    boolean giveWay(ChangeManner manner, UUID later, LocalDate on) {
        CommuneMatterStep step = CommuneMatterStep.valueOf(manner.name());
        if (step.check(state).isPresent()) {
            return false;
        }
        take(step);
        laterAct = LaterAct.changed(manner, later, on);
        return true;
    }

    /** The later decision is annulled: this one stands as it stood before. */
    void revive() {
        state = effect == null ? CommuneMatterState.ADOPTED : CommuneMatterState.EFFECTIVE;
        laterAct = null;
    }

    /** @return the villages in favour, as counted by the chair */
    long inFavour() {
        return villages.stream().filter(VillageShare::inFavour).count();
    }

    /** @return the villages that count: those that have not ended */
    List<VillageShare> counting() {
        return villages.stream().filter(VillageShare::counts).toList();
    }

    MatterOrigin origin() {
        return new MatterOrigin(Matter.OF_THE_COMMUNE, id);
    }

    public UnitPath unit() {
        return UnitPath.of(provinceCode, communeCode);
    }

    public UUID id() {
        return id;
    }

    public String communeCode() {
        return communeCode;
    }

    public MatterKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    String proposal() {
        return proposal;
    }

    VotingForm form() {
        return form;
    }

    LocalDate decideBy() {
        return decideBy;
    }

    CommuneMatterState state() {
        return state;
    }

    OffsetDateTime proposedAt() {
        return proposedAt.atZone(OfficialClock.ZONE).toOffsetDateTime();
    }

    Optional<LocalDate> agreedOn() {
        return Optional.ofNullable(agreedOn);
    }

    Optional<LocalDate> openedOn() {
        return Optional.ofNullable(openedOn);
    }

    Optional<Conclusion> conclusion() {
        return Optional.ofNullable(conclusion);
    }

    public Optional<LocalDate> concludedOn() {
        return conclusion().map(Conclusion::concludedOn);
    }

    Optional<Effect> effect() {
        return Optional.ofNullable(effect);
    }

    public Optional<Change> change() {
        return Optional.ofNullable(change);
    }

    /** @return what a later act did to it */
    public LaterAct laterAct() {
        return LaterAct.of(laterAct);
    }

    List<VillageShare> villages() {
        return List.copyOf(villages);
    }
}
