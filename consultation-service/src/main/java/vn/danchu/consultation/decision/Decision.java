package vn.danchu.consultation.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import vn.danchu.consultation.community.Village;
import vn.danchu.consultation.contracts.ConsultationEvent;
import vn.danchu.consultation.contracts.DecisionAdopted;
import vn.danchu.consultation.contracts.DecisionRejected;
import vn.danchu.consultation.contracts.DecisionSent;
import vn.danchu.consultation.contracts.MatterOrigin;
import vn.danchu.consultation.decision.rules.Outcome;
import vn.danchu.consultation.decision.rules.Sending;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.consultation.matter.rules.VotingForm;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;

/** What the households of a village decided on a matter. The count never changes; the document is signed and sent. */
@Entity
public class Decision {
    @Id
    private UUID id;
    private UUID matterId;
    private String number;
    private UUID villageId;
    private String communeCode;
    @Enumerated(EnumType.STRING)
    private MatterKind kind;
    @Enumerated(EnumType.STRING)
    private VotingForm form;
    private String title;
    private String proposal;
    private LocalDate votedOn;
    private long households;
    private long participants;
    private long yes;
    private long no;
    private long other;
    @Enumerated(EnumType.STRING)
    private Outcome outcome;
    private LocalDate sendBy;
    private LocalDate sentOn;
    @Embedded
    private Signatories signatories;
    @Version
    private long version;

    protected Decision() {
    }

    static Decision of(Matter matter, Village village, String number, VoteCount count, LocalDate sendBy) {
        Decision decision = new Decision();
        decision.id = UUID.randomUUID();
        decision.matterId = matter.id();
        decision.number = number;
        decision.villageId = village.id();
        decision.communeCode = village.communeCode();
        decision.kind = matter.kind();
        decision.title = matter.title();
        decision.proposal = matter.proposal();
        decision.form = count.form();
        decision.votedOn = count.votedOn();
        decision.households = count.households();
        decision.participants = count.participants();
        decision.yes = count.yes();
        decision.no = count.no();
        decision.other = count.other();
        decision.outcome = Outcome.of(count.yes(), count.households(), matter.threshold(count.votedOn()).value());
        decision.sendBy = sendBy;
        return decision;
    }

    /** Names who signs the document; until it is sent. */
    void name(Signatories names) {
        if (sentOn != null) {
            throw Refused.because(CommonProblem.ILLEGAL_STEP, "Quyết định đã gửi, không sửa người ký được nữa",
                    "The decision has been sent; its signatories are fixed");
        }
        signatories = names;
    }

    /** Sends the signed decision to the commune committee and the commune Front. */
    void send(LocalDate on, LocalDate today) {
        if (outcome != Outcome.ADOPTED) {
            throw Refused.because(CommonProblem.ILLEGAL_STEP, "Chỉ gửi quyết định đã được thông qua",
                    "Only an adopted decision is sent");
        }
        if (sentOn != null) {
            throw Refused.because(CommonProblem.ILLEGAL_STEP, "Quyết định này đã được gửi",
                    "This decision has been sent already");
        }
        if (signatories == null) {
            throw Refused.because(CommonProblem.ILLEGAL_STEP,
                    "Quyết định chưa có đủ chữ ký của Trưởng thôn, Trưởng Ban công tác Mặt trận và 02 đại diện hộ",
                    "The decision lacks the signatures of the head, the Front head and two households");
        }
        Refused.ifBroken(Sending.possible(on, votedOn, today));
        sentOn = on;
    }

    ConsultationEvent concluded(Village village, Matter matter) {
        MatterOrigin origin = matter.origin().orElse(null);
        return outcome == Outcome.ADOPTED
                ? new DecisionAdopted(id, matterId, origin, kind.name(), form.name(), title, villageId, village.code(),
                        village.name(), communeCode, votedOn, households, yes, no, other, sendBy)
                : new DecisionRejected(id, matterId, origin, kind.name(), form.name(), title, villageId, village.code(),
                        village.name(), communeCode, votedOn, households, yes, no, other);
    }

    DecisionSent sent() {
        return new DecisionSent(id, villageId, communeCode, sentOn, sendBy, !sentOn.isAfter(sendBy));
    }

    public UUID id() {
        return id;
    }

    UUID matterId() {
        return matterId;
    }

    String number() {
        return number;
    }

    UUID villageId() {
        return villageId;
    }

    String communeCode() {
        return communeCode;
    }

    MatterKind kind() {
        return kind;
    }

    VotingForm form() {
        return form;
    }

    String title() {
        return title;
    }

    String proposal() {
        return proposal;
    }

    VoteCount count() {
        return new VoteCount(form, votedOn, households, participants, yes, no, other);
    }

    public Outcome outcome() {
        return outcome;
    }

    LocalDate sendBy() {
        return sendBy;
    }

    Optional<LocalDate> sentOn() {
        return Optional.ofNullable(sentOn);
    }

    Optional<Signatories> signatories() {
        return Optional.ofNullable(signatories);
    }

    long version() {
        return version;
    }

    /** @return the two households that sign, or none yet */
    List<String> signingHouseholds() {
        return signatories().map(Signatories::households).orElse(List.of());
    }
}
