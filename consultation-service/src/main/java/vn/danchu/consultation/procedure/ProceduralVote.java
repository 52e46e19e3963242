package vn.danchu.consultation.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;

import vn.danchu.consultation.procedure.rules.ProceduralQuestion;
import vn.danchu.consultation.procedure.rules.VotingMethod;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.OfficialClock;

/** A show of hands on the meeting itself; never changed. One without a majority stays on record, and another may follow. */
@Entity
class ProceduralVote {
    @Id
    private UUID id;
    private UUID meetingId;
    @Enumerated(EnumType.STRING)
    private ProceduralQuestion question;
    private UUID matterId;
    @Enumerated(EnumType.STRING)
    private VotingMethod method;
    @ElementCollection
    @CollectionTable(name = "procedural_vote_person", joinColumns = @JoinColumn(name = "vote_id"))
    @OrderColumn(name = "place")
    private List<NamedPerson> people = new ArrayList<>();
    private long attending;
    private long inFavour;
    private boolean accepted;
    private Instant takenAt;

    protected ProceduralVote() {
    }

    /** @param attending households there when the hands went up */
    static ProceduralVote take(UUID meeting, Proposal proposal, long attending, Instant now) {
        ProceduralQuestion question = proposal.question();
        Refused.ifBroken(question.possible(proposal.inFavour(), attending));
        ProceduralVote vote = new ProceduralVote();
        vote.id = UUID.randomUUID();
        vote.meetingId = meeting;
        vote.question = question;
        vote.matterId = proposal.matterId();
        vote.method = proposal.method();
        vote.people.addAll(proposal.people());
        vote.attending = attending;
        vote.inFavour = proposal.inFavour();
        vote.accepted = question.majority().on(LocalDate.ofInstant(now, OfficialClock.ZONE))
                .isReachedBy(proposal.inFavour(), attending);
        vote.takenAt = now;
        return vote;
    }

    UUID id() {
        return id;
    }

    ProceduralQuestion question() {
        return question;
    }

    UUID matterId() {
        return matterId;
    }

    VotingMethod method() {
        return method;
    }

    List<NamedPerson> people() {
        return List.copyOf(people);
    }

    long attending() {
        return attending;
    }

    long inFavour() {
        return inFavour;
    }

    boolean accepted() {
        return accepted;
    }

    Instant takenAt() {
        return takenAt;
    }
}
