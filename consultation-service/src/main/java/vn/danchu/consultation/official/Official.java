package vn.danchu.consultation.official;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import vn.danchu.consultation.official.rules.LeavingGround;
import vn.danchu.consultation.official.rules.Post;
import vn.danchu.consultation.official.rules.Tenure;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;

/** Somebody who holds a post of a village from a day on. */
@Entity
public class Official {
    @Id
    private UUID id;
    private UUID villageId;
    @Enumerated(EnumType.STRING)
    private Post post;
    private String name;
    private String person;
    private LocalDate heldFrom;
    private LocalDate heldUntil;
    @Embedded
    private DecidingDocument decision;
    private LocalDate agreedWithFrontOn;
    private LocalDate firstLastDay;
    private LocalDate lastDay;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "official_term_change", joinColumns = @JoinColumn(name = "official_id"))
    @OrderColumn(name = "place")
    private List<TermChange> termChanges = new ArrayList<>();
    @Enumerated(EnumType.STRING)
    private LeavingGround leftBecause;
    private String leavingNumber;
    private String leftEnteredBy;
    @Version
    private long version;

    protected Official() {
    }

    static Official appoint(UUID village, Appointment appointment, LocalDate today) {
        requireDays(appointment, today);
        if (appointment.post().headsTheVillage()) {
            Refused.ifBroken(Tenure.oldEnough(appointment.bornOn(), appointment.from()));
        }
        if (appointment.post() == Post.ACTING_VILLAGE_HEAD) {
            Refused.ifBroken(Tenure.actingAgreed(appointment.agreedWithFrontOn(), appointment.decidedOn()));
        }
        Official official = new Official();
        official.id = UUID.randomUUID();
        official.villageId = village;
        official.post = appointment.post();
        official.name = appointment.name();
        official.person = appointment.person();
        official.heldFrom = appointment.from();
        official.decision = new DecidingDocument(appointment.number(), appointment.decidedOn(),
                appointment.post().appointedBy());
        official.agreedWithFrontOn = appointment.agreedWithFrontOn();
        official.firstLastDay = lastDayOf(appointment);
        official.lastDay = official.firstLastDay;
        if (official.post == Post.ACTING_VILLAGE_HEAD && official.lastDay != null) {
            official.heldUntil = official.lastDay.plusDays(1);
        }
        return official;
    }

    // One takes office with the decision, Decree 59/2023/NĐ-CP Art. 8, or later when it says so.
    private static void requireDays(Appointment appointment, LocalDate today) {
        Refused.ifBroken(
                appointment.post().taken(appointment.decidedOn(), appointment.from(), appointment.lastDay(), today));
    }

    private static LocalDate lastDayOf(Appointment appointment) {
        Optional<LocalDate> byLaw = Tenure.lastDay(appointment.post(), appointment.decidedOn(), appointment.from());
        if (appointment.lastDay() == null) {
            return byLaw.orElse(null);
        }
        if (appointment.post() == Post.ACTING_VILLAGE_HEAD) {
            Refused.ifBroken(Tenure.actingUntil(appointment.lastDay(), appointment.decidedOn()));
        } else if (byLaw.isPresent() && !byLaw.get().equals(appointment.lastDay())) {
            throw Refused.by(Tenure.endsByLaw(byLaw.get()));
        }
        return appointment.lastDay();
    }

    /** A committee shortens or extends the term. */
    void changeTerm(TermChange change, LocalDate today) {
        requireHolding();
        if (post != Post.VILLAGE_HEAD) {
            throw Refused.by(Tenure.withoutTerm());
        }
        if (change.document().decidedOn().isAfter(today) || change.lastDay().isBefore(heldFrom)) {
            throw Refused.by(Tenure.daysOfChange());
        }
        firstLastDay = firstLastDay == null ? termEnd() : firstLastDay;
        Refused.ifBroken(Tenure.movable(change.document().decidedBy(), change.document().decidedOn(), firstLastDay,
                change.lastDay()));
        termChanges.add(change);
        lastDay = change.lastDay();
    }

    /** Leaves for a reason that somebody enters. */
    void leave(LocalDate on, LeavingGround ground, String number, LocalDate today) {
        if (!ground.entered()) {
            throw Refused.because(CommonProblem.INVALID, "Lý do này được ghi tự động",
                    "This ground is recorded by itself");
        }
        requireHolding();
        Refused.ifBroken(ground.documented(post, number));
        Refused.ifBroken(ground.happened(post, on, today));
        leave(on, ground, number);
    }

    /** Leaves; the day is the first without the post. Who is succeeded on the first day never held it. */
    void leave(LocalDate on, LeavingGround ground, String number) {
        boolean tooEarly = ground == LeavingGround.SUCCEEDED ? on.isBefore(heldFrom) : !on.isAfter(heldFrom);
        if (tooEarly || heldUntil != null && on.isAfter(heldUntil)) {
            throw Refused.by(LeavingGround.notInThatTime(post, name, heldFrom));
        }
        heldUntil = on;
        leftBecause = ground;
        leavingNumber = number;
    }

    /** @return the same person in the same term, anew from the day on: others held the post in between */
    Official again(LocalDate on) {
        Official again = new Official();
        again.id = UUID.randomUUID();
        again.villageId = villageId;
        again.post = post;
        again.name = name;
        again.person = person;
        again.heldFrom = on;
        again.decision = decision;
        again.agreedWithFrontOn = agreedWithFrontOn;
        again.firstLastDay = termEnd();
        again.lastDay = termEnd();
        return again;
    }

    /** What ended the time in the post is annulled: it never ended. */
    void reinstate() {
        heldUntil = post == Post.ACTING_VILLAGE_HEAD && lastDay != null ? lastDay.plusDays(1) : null;
        leftBecause = null;
        leavingNumber = null;
        leftEnteredBy = null;
    }

    /** Somebody who keeps the book has entered it, and no vote. */
    void leavingEnteredBy(String subject) {
        leftEnteredBy = subject;
    }

    /** @return whether the person has left by what somebody entered from a paper */
    public boolean leftByEntry() {
        return leftBecause == LeavingGround.DIED || leftEnteredBy != null;
    }

    /** @return whether this account entered that the person left */
    public boolean leftByEntryOf(String subject) {
        return subject.equals(leftEnteredBy);
    }

    /** It was another person's citizen number that was recorded. */
    public void correctPerson(String corrected) {
        requireHolding();
        person = corrected;
    }

    private void requireHolding() {
        if (leftBecause != null) {
            throw Refused.by(CommonProblem.ILLEGAL_STEP, LeavingGround.hasLeft(post, name, heldUntil));
        }
    }

    boolean holdsOn(LocalDate day) {
        return !heldFrom.isAfter(day) && (heldUntil == null || heldUntil.isAfter(day));
    }

    /** @return whether the person has left, rather than an acting time being over */
    public boolean hasLeft() {
        return leftBecause != null;
    }

    public UUID id() {
        return id;
    }

    public UUID villageId() {
        return villageId;
    }

    public Post post() {
        return post;
    }

    public String name() {
        return name;
    }

    /** @return the key of the person */
    public String person() {
        return person;
    }

    public LocalDate heldFrom() {
        return heldFrom;
    }

    LocalDate heldUntil() {
        return heldUntil;
    }

    DecidingDocument decision() {
        return decision;
    }

    LocalDate agreedWithFrontOn() {
        return agreedWithFrontOn;
    }

    /** @return the last day of the term, or of an acting head, as it stands after all changes */
    public Optional<LocalDate> lastDay() {
        return Optional.ofNullable(lastDay);
    }

    /** @return the last day of a head's term; where no decision tells it, as the law has it */
    LocalDate termEnd() {
        return lastDay == null ? Tenure.untold(heldFrom) : lastDay;
    }

    List<TermChange> termChanges() {
        return List.copyOf(termChanges);
    }

    LeavingGround leftBecause() {
        return leftBecause;
    }

    String leavingNumber() {
        return leavingNumber;
    }
}
