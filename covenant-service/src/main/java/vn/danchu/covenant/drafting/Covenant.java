package vn.danchu.covenant.drafting;

import static vn.danchu.covenant.drafting.rules.CovenantStep.ADOPT;
import static vn.danchu.covenant.drafting.rules.CovenantStep.POST;
import static vn.danchu.covenant.drafting.rules.CovenantStep.PUT_TO_VOTE;
import static vn.danchu.covenant.drafting.rules.CovenantStep.RECOGNISE;
import static vn.danchu.covenant.drafting.rules.CovenantStep.REFUSE;
import static vn.danchu.covenant.drafting.rules.CovenantStep.REJECT;
import static vn.danchu.covenant.drafting.rules.CovenantStep.REVISE;
import static vn.danchu.covenant.drafting.rules.CovenantStep.SUBMIT;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import vn.danchu.covenant.contracts.CovenantAdopted;
import vn.danchu.covenant.contracts.CovenantNotAdopted;
import vn.danchu.covenant.contracts.CovenantPutToVote;
import vn.danchu.covenant.contracts.CovenantRecognised;
import vn.danchu.covenant.contracts.CovenantRefused;
import vn.danchu.covenant.drafting.CovenantProposal.Change;
import vn.danchu.covenant.drafting.rules.ChangeManner;
import vn.danchu.covenant.drafting.rules.CovenantName;
import vn.danchu.covenant.drafting.rules.CovenantStep;
import vn.danchu.covenant.drafting.rules.Posting;
import vn.danchu.covenant.drafting.rules.Stage;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.territory.UnitPath;

/** A covenant of a village. Every step checks its own lawfulness; steps that others must hear of return their event. */
@Entity
public class Covenant {
    @Id
    private UUID id;
    @ManyToOne(optional = false)
    private Village village;
    private String communeCode;
    @Enumerated(EnumType.STRING)
    private CovenantName name;
    private String title;
    private String text;
    @Enumerated(EnumType.STRING)
    private Stage state;
    private Instant createdAt;
    private UUID initiativeId;
    private UUID changesCovenant;
    @Enumerated(EnumType.STRING)
    private ChangeManner changeManner;
    private LocalDate postedOn;
    @ElementCollection
    @CollectionTable(name = "covenant_posting_place", joinColumns = @JoinColumn(name = "covenant_id"))
    @OrderColumn(name = "position")
    @Column(name = "place")
    private List<String> postingPlaces = new ArrayList<>();
    private LocalDate putToVoteOn;
    private UUID matterId;
    private LocalDate votedOn;
    private LocalDate submitBy;
    private LocalDate submittedOn;
    private LocalDate recogniseBy;
    private LocalDate decidedOn;
    private String decisionNumber;
    private String refusalReason;
    @Version
    private long version;

    protected Covenant() {
    }

    /** @param proposal what citizens proposed and the draft is written on; null without one */
    static Covenant draft(Village village, CovenantText content, CovenantProposal proposal, Instant now) {
        Covenant covenant = new Covenant();
        covenant.id = UUID.randomUUID();
        covenant.village = village;
        if (proposal != null) {
            covenant.initiativeId = proposal.initiativeId();
            proposal.change().ifPresent(wanted -> {
                covenant.changesCovenant = wanted.covenantId();
                covenant.changeManner = wanted.manner();
            });
        }
        covenant.communeCode = village.communeCode();
        covenant.state = Stage.FINAL_DRAFT;
        // The database keeps microseconds; the list pages by this time.
        covenant.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        covenant.write(content);
        return covenant;
    }

    void revise(CovenantText content) {
        take(REVISE);
        write(content);
    }

    void post(LocalDate day, List<String> places, LocalDate today) {
        Refused.ifBroken(Posting.possible(day, today));
        take(POST);
        postedOn = day;
        postingPlaces.clear();
        postingPlaces.addAll(places);
    }

    /** Hands the draft to the households; from here on its text stands fast. */
    public CovenantPutToVote putToVote(LocalDate today) {
        requireStep(PUT_TO_VOTE);
        Refused.ifBroken(Posting.longEnough(postedOn, today));
        take(PUT_TO_VOTE);
        putToVoteOn = today;
        return new CovenantPutToVote(id, village.id(), village.code(), village.name(), communeCode, title, text);
    }

    /** Notes under which matter the households vote. */
    public void isVotedOnAs(UUID matter) {
        matterId = matter;
    }

    /**
     * The households adopted it.
     *
     * @param lastDay
     *            last day on which its file is submitted in time
     */
    public CovenantAdopted adopt(LocalDate day, LocalDate lastDay) {
        take(ADOPT);
        votedOn = day;
        submitBy = lastDay;
        return new CovenantAdopted(id, village.id(), village.code(), village.name(), communeCode, title, day);
    }

    /** The households did not adopt it. */
    public CovenantNotAdopted reject(LocalDate day) {
        take(REJECT);
        votedOn = day;
        return new CovenantNotAdopted(id, village.id(), village.code(), village.name(), communeCode, title, day);
    }

    /**
     * The village head sent the file.
     *
     * @param lastDay
     *            last day on which the commune decides in time
     */
    public void submit(LocalDate day, LocalDate lastDay) {
        take(SUBMIT);
        submittedOn = day;
        recogniseBy = lastDay;
    }

    /** The commune recognised it; it is in force from the day of the decision. */
    public CovenantRecognised recognise(String number, LocalDate day) {
        take(RECOGNISE);
        decisionNumber = number;
        decidedOn = day;
        return new CovenantRecognised(id, village.id(), village.code(), village.name(), communeCode, title, number,
                day);
    }

    /** The commune did not recognise it and said why. */
    public CovenantRefused refuse(String reason, LocalDate day) {
        take(REFUSE);
        refusalReason = reason;
        decidedOn = day;
        return new CovenantRefused(id, village.id(), village.code(), village.name(), communeCode, title, reason, day);
    }

    /** Refuses with the article when the step is not possible now; for rules that need the dates of an earlier step. */
    public void requireStep(CovenantStep step) {
        Refused.unlessMay(step, state);
    }

    private void take(CovenantStep step) {
        requireStep(step);
        state = step.after(state);
    }

    private void write(CovenantText content) {
        name = content.name();
        title = content.title();
        text = content.text();
    }

    public UUID id() {
        return id;
    }

    public Village village() {
        return village;
    }

    /** @return where the village stands, for the check of rights */
    public UnitPath unit() {
        return village.unit();
    }

    public CovenantName name() {
        return name;
    }

    public String title() {
        return title;
    }

    public String text() {
        return text;
    }

    public Stage state() {
        return state;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** @return day of posting; null before it */
    public LocalDate postedOn() {
        return postedOn;
    }

    public List<String> postingPlaces() {
        return List.copyOf(postingPlaces);
    }

    /** @return day on which the draft went to the households; null before it */
    public LocalDate putToVoteOn() {
        return putToVoteOn;
    }

    /** @return day of the households' vote; null before it */
    public LocalDate votedOn() {
        return votedOn;
    }

    /** @return day of the households' vote when they adopted it; else null */
    public LocalDate adoptedOn() {
        return state == Stage.NOT_ADOPTED ? null : votedOn;
    }

    /** @return last day of a submission in time; null before adoption */
    public LocalDate submitBy() {
        return submitBy;
    }

    /** @return day of submission; null before it */
    public LocalDate submittedOn() {
        return submittedOn;
    }

    /** @return last day of a decision in time; null before submission */
    public LocalDate recogniseBy() {
        return recogniseBy;
    }

    /** @return day of the commune's decision, either way; null before it */
    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** @return what citizens proposed and the draft was written on */
    public Optional<UUID> initiativeId() {
        return Optional.ofNullable(initiativeId);
    }

    /** @return what is to become of an earlier covenant of the village by this one */
    public Optional<Change> change() {
        return Optional.ofNullable(changesCovenant).map(earlier -> new Change(earlier, changeManner));
    }

    public Optional<UUID> matterId() {
        return Optional.ofNullable(matterId);
    }

    public Optional<String> decisionNumber() {
        return Optional.ofNullable(decisionNumber);
    }

    public Optional<String> refusalReason() {
        return Optional.ofNullable(refusalReason);
    }

    public long version() {
        return version;
    }
}
