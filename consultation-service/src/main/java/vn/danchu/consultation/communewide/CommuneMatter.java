package vn.danchu.consultation.communewide;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
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
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.consultation.matter.rules.VotingForm;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.territory.UnitPath;
import vn.danchu.platform.web.OfficialClock;

/** A matter of the whole commune: decided by its villages, each by its own households, and counted by villages. */
@Entity
class CommuneMatter {
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
    private LocalDate concludedOn;
    private String number;
    private String chair;
    private String frontChair;
    private String effectNumber;
    private LocalDate effectDecidedOn;
    private LocalDate effectiveFrom;
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
        Refused.ifBroken(CommuneMatterRule.planned(request.decideBy(), today));
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

    private void take(CommuneMatterStep step) {
        Refused.ifBroken(step.check(state));
        state = step.after(state);
    }

    /** The chair of the commune Front agrees. */
    void agree(LocalDate on, LocalDate today) {
        take(CommuneMatterStep.AGREE);
        Refused.ifBroken(CommuneMatterRule.agreed(on, today));
        agreedOn = on;
    }

    /**
     * Comes before the households of these villages, all there are on this day; later once more, before those that have begun or
     * become known since. Answers their matters.
     */
    List<Matter> open(List<Village> all, LocalDate today, Instant now) {
        List<Village> unasked = unasked(all);
        if (state != CommuneMatterState.OPEN || unasked.isEmpty()) {
            take(CommuneMatterStep.OPEN_IT);
            Refused.ifBroken(CommuneMatterRule.decidable(all.size()));
            Refused.ifBroken(CommuneMatterRule.planned(decideBy, today));
            openedOn = today;
        }
        return ask(unasked, now);
    }

    boolean leavesOut(List<Village> all) {
        return !unasked(all).isEmpty();
    }

    private List<Village> unasked(List<Village> all) {
        Set<UUID> asked = villages.stream().map(VillageShare::villageId).collect(Collectors.toSet());
        return all.stream().filter(village -> !asked.contains(village.id())).toList();
    }

    private List<Matter> ask(List<Village> unasked, Instant now) {
        List<Matter> matters = unasked.stream()
                .map(village -> Matter.ofCommune(village, kind, title, proposal, form, origin(), now)).toList();
        matters.forEach(matter -> villages.add(VillageShare.open(matter.villageId(), matter.id())));
        return matters;
    }

    /** These villages are no more from the day on, and count no longer, whatever they decided. */
    void withoutVillages(Collection<UUID> ended, LocalDate day) {
        villages.replaceAll(share -> ended.contains(share.villageId()) ? share.ended(day) : share);
    }

    /** The chair merges the results of all villages of the day: one that has not decided is not in favour. */
    void conclude(ConcludeCommuneMatter minutes, List<Village> all, VillageResults results, LocalDate today) {
        Refused.ifBroken(CommuneMatterStep.ADOPT.check(state));
        Refused.ifBroken(CommuneMatterRule.allAsked(unasked(all).size()));
        Refused.ifBroken(CommuneMatterRule.concludable(
                counting().stream().filter(share -> !results.decided(share.villageId())).count(), decideBy, today));
        villages.replaceAll(share -> share.counts()
                ? share.counted(results.decisionOf(share.villageId()), results.inFavour(share.villageId()))
                : share);
        take(CommuneMatterRule.adopted(inFavour(), counting().size(), today)
                ? CommuneMatterStep.ADOPT
                : CommuneMatterStep.REJECT);
        concludedOn = today;
        number = minutes.number();
        chair = minutes.chair();
        frontChair = minutes.frontChair();
    }

    /** The commune committee sets from when the decision is in force. */
    void setEffect(SetEffect decision, LocalDate today) {
        take(CommuneMatterStep.SET_EFFECT);
        Refused.ifBroken(
                CommuneMatterRule.effect(decision.decidedOn(), decision.effectiveFrom(), concludedOn, today));
        effectNumber = decision.number();
        effectDecidedOn = decision.decidedOn();
        effectiveFrom = decision.effectiveFrom();
    }

    /** @return the villages in favour, as counted by the chair */
    long inFavour() {
        return villages.stream().filter(VillageShare::inFavour).count();
    }

    /** @return the villages that count: those that have not ended */
    List<VillageShare> counting() {
        return villages.stream().filter(VillageShare::counts).toList();
    }

    boolean concluded() {
        return concludedOn != null;
    }

    MatterOrigin origin() {
        return new MatterOrigin(Matter.OF_THE_COMMUNE, id);
    }

    UnitPath unit() {
        return UnitPath.of(provinceCode, communeCode);
    }

    UUID id() {
        return id;
    }

    String communeCode() {
        return communeCode;
    }

    MatterKind kind() {
        return kind;
    }

    String title() {
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

    Optional<LocalDate> concludedOn() {
        return Optional.ofNullable(concludedOn);
    }

    Optional<String> number() {
        return Optional.ofNullable(number);
    }

    String chair() {
        return chair;
    }

    String frontChair() {
        return frontChair;
    }

    Optional<String> effectNumber() {
        return Optional.ofNullable(effectNumber);
    }

    Optional<LocalDate> effectDecidedOn() {
        return Optional.ofNullable(effectDecidedOn);
    }

    Optional<LocalDate> effectiveFrom() {
        return Optional.ofNullable(effectiveFrom);
    }

    List<VillageShare> villages() {
        return List.copyOf(villages);
    }
}
