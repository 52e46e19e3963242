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
import vn.danchu.consultation.contracts.matter.MatterOrigin;
import vn.danchu.consultation.decision.rules.Body;
import vn.danchu.consultation.decision.rules.DayOfAct;
import vn.danchu.consultation.decision.rules.DecisionState;
import vn.danchu.consultation.decision.rules.DecisionStep;
import vn.danchu.consultation.decision.rules.Outcome;
import vn.danchu.consultation.decision.rules.Recognition;
import vn.danchu.consultation.decision.rules.Sending;
import vn.danchu.consultation.matter.Change;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.rules.ChangeManner;
import vn.danchu.consultation.matter.rules.EffectFrom;
import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.consultation.votecount.CountedInParts;
import vn.danchu.consultation.votecount.VoteCount;
import vn.danchu.consultation.votecount.VotePart;
import vn.danchu.platform.law.WorkingDayCalendar;
import vn.danchu.platform.problem.Refused;

/** What the households of a village decided on a matter, and what became of it. The count never changes. */
@Entity
public class Decision extends CountedInParts {
    @Id
    private UUID id;
    private UUID matterId;
    private String originService;
    private UUID originId;
    private String number;
    private UUID villageId;
    private String villageName;
    private String communeCode;
    @Enumerated(EnumType.STRING)
    private MatterKind kind;
    private String title;
    private String proposal;
    @Enumerated(EnumType.STRING)
    private Outcome outcome;
    @Enumerated(EnumType.STRING)
    private DecisionState state;
    @Enumerated(EnumType.STRING)
    private EffectFrom effectFrom;
    private LocalDate sendBy;
    private LocalDate sentOn;
    @Embedded
    private Signatories signatories;
    @Embedded
    private Receipts receipts;
    private LocalDate answerBy;
    @Embedded
    private Answer answer;
    @Embedded
    private Change change;
    @Embedded
    private LaterAct laterAct;
    @Version
    private long version;

    protected Decision() {
    }

    static Decision of(Matter matter, Village village, String number, VoteCount count, List<VotePart> parts,
            Outcome outcome, LocalDate sendBy) {
        Decision decision = new Decision();
        decision.id = UUID.randomUUID();
        decision.matterId = matter.id();
        decision.originService = matter.origin().map(MatterOrigin::service).orElse(null);
        decision.originId = matter.origin().map(MatterOrigin::id).orElse(null);
        decision.change = matter.change().orElse(null);
        decision.number = number;
        decision.villageId = village.id();
        decision.villageName = village.styleOn(count.votedOn()).name();
        decision.communeCode = village.communeCode();
        decision.kind = matter.kind();
        decision.title = matter.title();
        decision.proposal = matter.proposal();
        decision.restOn(count, parts);
        decision.outcome = outcome;
        decision.state = DecisionState.valueOf(outcome.name());
        decision.effectFrom = matter.effectFrom(count.votedOn());
        decision.sendBy = sendBy;
        return decision;
    }

    /** Refuses a step that the law does not allow where the decision stands. */
    public void require(DecisionStep step) {
        Refused.unlessMay(step, state);
    }

    /** Refuses what is decided elsewhere: in a covenant's own file, or by the merged result of the commune. */
    public void requireDecidedHere() {
        Refused.ifBroken(Recognition.decidedHere(originService));
    }

    /** Names who signs the document; until it is sent. */
    void name(Signatories names) {
        Refused.ifBroken(Sending.notSentYet(sentOn));
        take(DecisionStep.SIGN);
        signatories = names;
    }

    /** Sends the signed decision to the commune committee and the commune Front. */
    public void send(LocalDate on, LocalDate today) {
        require(DecisionStep.SEND);
        Refused.ifBroken(Sending.notSentYet(sentOn));
        Refused.ifBroken(Sending.signed(signatories != null));
        Refused.ifBroken(DayOfAct.SENDING.check(on, count().votedOn(), today));
        take(DecisionStep.SEND);
        sentOn = on;
    }

    /** One of the two bodies has the decision; if it is the one that recognises, its time to answer begins. */
    public void receive(Body body, LocalDate on, LocalDate today, WorkingDayCalendar calendar) {
        require(DecisionStep.RECEIVE);
        Refused.ifBroken(DayOfAct.RECEIPT.check(on, sentOn().orElseThrow(() -> Refused.by(Sending.notSent())), today));
        take(DecisionStep.RECEIVE);
        receipts = receipts().with(body, on, answer != null);
        recogniser().filter(body::equals).ifPresent(itself -> answerBy = Recognition.answerBy(on, calendar));
    }

    /** The body that the law names answers: it recognises the decision, or refuses with the reason. */
    public void answer(Body body, Answer written, LocalDate today) {
        requireDecidedHere();
        Refused.ifBroken(Recognition.mayAnswer(body, recogniser().orElse(null)));
        DecisionStep step = written.recognises() ? DecisionStep.RECOGNISE : DecisionStep.REFUSE;
        require(step);
        LocalDate receivedOn = Optional.ofNullable(receipts().of(body))
                .orElseThrow(() -> Refused.by(Recognition.notReceived(body)));
        Refused.ifBroken(DayOfAct.ANSWER.check(written.answeredOn(), receivedOn, today));
        take(step);
        answer = written;
    }

    /** @return whether the answer to the covenant's file was news here */
    public boolean answeredInTheCovenantFile(Answer written) {
        DecisionStep step = written.recognises() ? DecisionStep.COVENANT_RECOGNISED : DecisionStep.COVENANT_REFUSED;
        boolean news = step.check(state).isEmpty();
        if (news) {
            take(step);
            answer = written;
        }
        return news;
    }

    /** The commune committee annuls the decision. */
    public void annul(LocalDate on, LocalDate today) {
        Refused.ifBroken(Recognition.outsideTheCovenantFile(originService));
        DecisionStep step = effectFrom == EffectFrom.COMMUNE_RESULT ? DecisionStep.ANNUL_PART : DecisionStep.ANNUL;
        Refused.ifBroken(DayOfAct.ANNULMENT.check(on, count().votedOn(), today));
        take(step);
        laterAct = laterAct().annulled(on);
    }

    /** @return whether the decision still stood, so that a later one of the village changes it */
    boolean giveWay(ChangeManner manner, UUID later, LocalDate on) {
        DecisionStep step = DecisionStep.valueOf(manner.name());
        boolean stood = step.check(state).isEmpty();
        if (stood) {
            take(step);
            laterAct = LaterAct.changed(manner, later, on);
        }
        return stood;
    }

    /** The later decision is annulled: this one stands as it stood before. */
    void revive() {
        state = DecisionState.standing(sentOn != null, receipts != null, answer().map(Answer::recognises));
        laterAct = null;
    }

    private void take(DecisionStep step) {
        require(step);
        state = step.after(state);
    }

    public Optional<Body> recogniser() {
        return Deciding.recogniser(effectFrom);
    }

    /** @return first day on which the decision is in force, Law 10/2022/QH15 Art. 21(2); none before or without it */
    public Optional<LocalDate> inForceFrom() {
        boolean adopted = outcome == Outcome.ADOPTED && effectFrom != EffectFrom.COMMUNE_RESULT;
        return adopted && recogniser().isEmpty()
                ? Optional.of(count().votedOn())
                : answer().filter(written -> adopted && written.recognises()).map(Answer::answeredOn);
    }

    public Optional<MatterOrigin> origin() {
        return Optional.ofNullable(originService).map(service -> new MatterOrigin(service, originId));
    }

    public UUID id() {
        return id;
    }

    public UUID matterId() {
        return matterId;
    }

    public String number() {
        return number;
    }

    public UUID villageId() {
        return villageId;
    }

    /** @return what the village was called when it decided */
    public String villageName() {
        return villageName;
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

    public String proposal() {
        return proposal;
    }

    public Outcome outcome() {
        return outcome;
    }

    public DecisionState state() {
        return state;
    }

    public LocalDate sendBy() {
        return sendBy;
    }

    public Optional<LocalDate> sentOn() {
        return Optional.ofNullable(sentOn);
    }

    public Optional<Signatories> signatories() {
        return Optional.ofNullable(signatories);
    }

    Receipts receipts() {
        return receipts == null ? Receipts.NONE : receipts;
    }

    Optional<LocalDate> answerBy() {
        return Optional.ofNullable(answerBy);
    }

    public Optional<Answer> answer() {
        return Optional.ofNullable(answer);
    }

    public Optional<Change> change() {
        return Optional.ofNullable(change);
    }

    /** @return what a later act did to it */
    public LaterAct laterAct() {
        return LaterAct.of(laterAct);
    }

    public long version() {
        return version;
    }
}
