package vn.danchu.consultation.votecount;

import java.util.ArrayList;
import java.util.List;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;

import org.hibernate.annotations.BatchSize;

import vn.danchu.consultation.votecount.rules.CountInParts;
import vn.danchu.platform.problem.Refused;

/** What rests on a count. The parts of the count never change; the database, too, sees to it that they add up. */
@MappedSuperclass
public abstract class CountedInParts {
    @Embedded
    private VoteCount vote;
    @ElementCollection
    @CollectionTable(name = "decision_part", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<VotePart> parts = new ArrayList<>();

    /** Refuses parts that do not add up to the whole. */
    protected void restOn(VoteCount whole, List<VotePart> counted) {
        Refused.ifBroken(CountInParts.addUp(counted.stream().map(VotePart::figures).toList(), whole.figures()));
        vote = whole;
        parts.addAll(counted);
    }

    public VoteCount count() {
        return vote;
    }

    /** @return the parts of the count, in the order in which they were merged */
    public List<VotePart> parts() {
        return List.copyOf(parts);
    }
}
