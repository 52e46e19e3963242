package vn.danchu.consultation.initiative;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.contracts.initiative.CovenantProposed;
import vn.danchu.consultation.contracts.initiative.InitiativeApproved;
import vn.danchu.consultation.contracts.initiative.InitiativeDeclined;
import vn.danchu.consultation.contracts.initiative.InitiativeFellBack;
import vn.danchu.consultation.contracts.initiative.InitiativeStarted;
import vn.danchu.consultation.contracts.initiative.InitiativeSubmitted;
import vn.danchu.consultation.contracts.initiative.InitiativeTabled;
import vn.danchu.consultation.contracts.matter.MatterOrigin;
import vn.danchu.consultation.household.HouseholdState;
import vn.danchu.consultation.initiative.StartInitiative.CovenantChange;
import vn.danchu.consultation.initiative.rules.InitiativeRule;
import vn.danchu.consultation.initiative.rules.InitiativeState;
import vn.danchu.consultation.initiative.rules.InitiativeStep;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.rules.ChangeManner;
import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.OfficialClock;

/** A citizen's proposal on its way to the households, Law 10/2022/QH15 Art. 16(3). */
@Entity
class Initiative {
    private static final String ORIGIN = "initiative";
    @Id
    private UUID id;
    private UUID villageId;
    private String communeCode;
    @Enumerated(EnumType.STRING)
    private MatterKind kind;
    private String title;
    private String proposal;
    private String initiatorPerson;
    private String initiatorName;
    private UUID householdId;
    @Enumerated(EnumType.STRING)
    private InitiativeState state;
    private Instant startedAt;
    private LocalDate waitingSince;
    private LocalDate tableBy;
    private Long consents;
    private Long households;
    private LocalDate approvedOn;
    private String benefit;
    private LocalDate tabledOn;
    private UUID matterId;
    private UUID changesCovenant;
    @Enumerated(EnumType.STRING)
    private ChangeManner changeManner;
    private LocalDate declinedOn;
    private String declineReason;
    @Version
    private long version;

    protected Initiative() {
    }

    /** Started by the representative of a household, for himself or for a member of it. */
    static Initiative start(Village village, StartInitiative request, HouseholdState household, Instant now) {
        Refused.ifBroken(InitiativeRule.proposable(request.kind().article()));
        Initiative initiative = new Initiative();
        initiative.id = UUID.randomUUID();
        initiative.villageId = village.id();
        initiative.communeCode = village.communeCode();
        initiative.kind = request.kind();
        initiative.title = request.title();
        initiative.proposal = request.proposal();
        initiative.initiatorPerson = household.person();
        initiative.initiatorName = request.initiator() == null ? household.representativeName() : request.initiator();
        initiative.householdId = household.household();
        initiative.state = InitiativeState.COLLECTING;
        initiative.startedAt = now;
        request.change().ifPresent(change -> {
            initiative.changesCovenant = change.covenantId();
            initiative.changeManner = change.manner();
        });
        return initiative;
    }

    private void take(InitiativeStep step) {
        require(step);
        state = step.after(state);
    }

    /** Refuses a step that the law does not allow where the initiative stands. */
    void require(InitiativeStep step) {
        Refused.unlessMay(step, state);
    }

    /** Refuses everybody but who started it and answers for its list. */
    void requireInitiator(String person) {
        if (!initiatorPerson.equals(person)) {
            throw Refused.by(CommonProblem.NOT_ALLOWED, InitiativeRule.notTheInitiator());
        }
    }

    /** Sent to the head with enough consents, all valid on this day; to be tabled by a last day. */
    void submit(long valid, long all, LocalDate today, LocalDate lastDay) {
        take(InitiativeStep.SUBMIT);
        Refused.ifBroken(InitiativeRule.enough(valid, all, today));
        wait(valid, all, today, lastDay);
    }

    /** The Front working committee approves it as beneficial, though too few consent. */
    void approve(ApproveInitiative approval, long valid, long all, LocalDate today, LocalDate lastDay) {
        take(InitiativeStep.APPROVE);
        Refused.ifBroken(InitiativeRule.tooFew(valid, all, today));
        Refused.ifBroken(InitiativeRule.approved(approval.approvedOn(), startedAt().toLocalDate(), today));
        approvedOn = approval.approvedOn();
        benefit = approval.benefit();
        wait(valid, all, today, lastDay);
    }

    private void wait(long valid, long all, LocalDate today, LocalDate lastDay) {
        tableBy = lastDay;
        consents = valid;
        households = all;
        waitingSince = today;
    }

    /** A household took its consent back after the submission; with too few left the initiative was not submitted. */
    void recount(long left) {
        consents = left;
        if (InitiativeRule.enough(left, households, waitingSince).isPresent()) {
            take(InitiativeStep.FALL_BACK);
            waitingSince = null;
            tableBy = null;
            consents = null;
            households = null;
        }
    }

    /** Comes before the households; the agreement of the Front head is not asked for here, Art. 16(2) and (3). */
    Matter table(Village village, LocalDate today, Instant now) {
        take(InitiativeStep.TABLE);
        Matter matter = Matter.onRequest(village, kind, title, proposal, new MatterOrigin(ORIGIN, id), now);
        tabledOn = today;
        matterId = matter.id();
        return matter;
    }

    boolean isOnTheCovenant() {
        return kind == MatterKind.COVENANT;
    }

    /** Taken up by the head: a covenant is drafted before the households vote, and no matter is opened yet, Decree 61/2023 Art. 7(3) and 8. */
    CovenantProposed takeUp(LocalDate today) {
        take(InitiativeStep.TABLE);
        tabledOn = today;
        return new CovenantProposed(id, title, proposal, villageId, communeCode, consents, households, waitingSince,
                approvedOn, today, changesCovenant, changeManner == null ? null : changeManner.name());
    }

    /** The head finds it against the law, good customs or social ethics: the one reason not to table it. */
    void decline(String reason, LocalDate today) {
        take(InitiativeStep.DECLINE);
        declinedOn = today;
        declineReason = reason;
    }

    void endWithVillage() {
        take(InitiativeStep.END_WITH_VILLAGE);
    }

    InitiativeStarted started() {
        return new InitiativeStarted(id, kind.name(), title, villageId, communeCode, startedAt().toLocalDate());
    }

    InitiativeSubmitted submitted() {
        return new InitiativeSubmitted(id, villageId, communeCode, waitingSince, consents, households);
    }

    InitiativeFellBack fellBack(LocalDate on) {
        return new InitiativeFellBack(id, villageId, communeCode, on);
    }

    InitiativeApproved approved() {
        return new InitiativeApproved(id, villageId, communeCode, approvedOn);
    }

    InitiativeTabled tabled() {
        return new InitiativeTabled(id, matterId, villageId, communeCode, tabledOn);
    }

    InitiativeDeclined declined() {
        return new InitiativeDeclined(id, villageId, communeCode, declinedOn);
    }

    UUID id() {
        return id;
    }

    UUID villageId() {
        return villageId;
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

    String initiatorName() {
        return initiatorName;
    }

    UUID householdId() {
        return householdId;
    }

    InitiativeState state() {
        return state;
    }

    OffsetDateTime startedAt() {
        return startedAt.atZone(OfficialClock.ZONE).toOffsetDateTime();
    }

    /** @return since when the head must table it */
    Optional<LocalDate> waitingSince() {
        return Optional.ofNullable(waitingSince);
    }

    /** @return last day on which the head tables it in time */
    Optional<LocalDate> tableBy() {
        return Optional.ofNullable(tableBy);
    }

    /** @return whether it still waits after its last day */
    boolean waitsTooLong(LocalDate today) {
        return InitiativeStep.TABLE.check(state).isEmpty() && today.isAfter(tableBy);
    }

    Long consents() {
        return consents;
    }

    Long households() {
        return households;
    }

    Optional<LocalDate> approvedOn() {
        return Optional.ofNullable(approvedOn);
    }

    Optional<String> benefit() {
        return Optional.ofNullable(benefit);
    }

    Optional<LocalDate> tabledOn() {
        return Optional.ofNullable(tabledOn);
    }

    Optional<UUID> matterId() {
        return Optional.ofNullable(matterId);
    }

    /** @return what it asks of a covenant in force */
    Optional<CovenantChange> change() {
        return Optional.ofNullable(changesCovenant).map(covenant -> new CovenantChange(covenant, changeManner));
    }

    Optional<LocalDate> declinedOn() {
        return Optional.ofNullable(declinedOn);
    }

    Optional<String> declineReason() {
        return Optional.ofNullable(declineReason);
    }
}
