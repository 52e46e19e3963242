package vn.danchu.consultation.ballotcount;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;

import vn.danchu.consultation.ballotcount.Confirmation.ConfirmingSide;
import vn.danchu.consultation.ballotcount.rules.BoxCount;
import vn.danchu.consultation.ballotcount.rules.CountingRule;
import vn.danchu.consultation.candidacy.CandidateVotes;
import vn.danchu.consultation.decision.rules.Sending;
import vn.danchu.consultation.matter.rules.VotingForm;
import vn.danchu.consultation.secretballot.Tally;
import vn.danchu.consultation.votecount.VoteCount;
import vn.danchu.platform.law.WorkingDayCalendar;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.OfficialClock;

/** What the team found in the box of a round of ballots; two people confirm it. */
@Entity
class BallotCount {
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.official();
    @Id
    private UUID roundId;
    private Instant countedAt;
    private LocalDate endedOn;
    private long households;
    private long givenOut;
    private long returned;
    private long valid;
    private long invalid;
    private long yes;
    private long no;
    private long other;
    private UUID firstWitness;
    private UUID secondWitness;
    @ElementCollection
    @CollectionTable(name = "ballot_count_candidate", joinColumns = @JoinColumn(name = "round_id"))
    private Set<CandidateVotes> candidates = new HashSet<>();
    @ElementCollection
    @CollectionTable(name = "ballot_count_confirmation", joinColumns = @JoinColumn(name = "round_id"))
    private Set<Confirmation> confirmations = new HashSet<>();
    @Version
    private long version;

    protected BallotCount() {
    }

    static BallotCount begin(UUID round, OffsetDateTime collectUntil, Instant now) {
        BallotCount count = new BallotCount();
        count.roundId = round;
        OffsetDateTime local = now.atZone(OfficialClock.ZONE).toOffsetDateTime();
        count.endedOn = (local.isBefore(collectUntil) ? local : collectUntil).toLocalDate();
        return count;
    }

    /** Takes the figures of a box that agree with the lists. Whoever confirmed others before has to do so anew. */
    void enter(BoxCount box, List<CandidateVotes> votesFor, BoxCount.Delivered lists, List<UUID> witnesses,
            Instant now) {
        Refused.ifBroken(box.check(lists));
        households = lists.households();
        givenOut = lists.givenOut();
        returned = lists.returned();
        valid = box.valid();
        invalid = box.invalid();
        yes = box.yes();
        no = box.no();
        other = box.other();
        candidates.clear();
        candidates.addAll(votesFor);
        firstWitness = witnesses.getFirst();
        secondWitness = witnesses.getLast();
        countedAt = now;
        confirmations.clear();
    }

    /** @return whether with this enough have confirmed; who confirmed before may say so again when time alone was missing */
    boolean confirm(ConfirmingSide side, String subject, String name, Instant now) {
        boolean again = confirmations.stream().anyMatch(
                earlier -> earlier.subject().equals(subject) || earlier.side() == side && side.once());
        if (!again) {
            confirmations.add(new Confirmation(side, subject, name, now));
        }
        boolean enough = CountingRule.confirmed(confirmations.size(),
                confirmations.stream().anyMatch(given -> given.side() == ConfirmingSide.TEAM_LEADER),
                Sending.lastDay(knownOn(), CALENDAR), LocalDate.ofInstant(now, OfficialClock.ZONE));
        if (again && !enough) {
            throw Refused.by(CommonProblem.ALREADY_EXISTS, CountingRule.confirmedAlready());
        }
        return enough;
    }

    // The first day on which others than who counted could know of this count.
    private LocalDate knownOn() {
        LocalDate countedOn = countedAt().toLocalDate();
        return countedOn.isAfter(endedOn) ? countedOn : endedOn;
    }

    /** @return the figures for the decision: who returned a ballot took part, and who is for another candidate is not for the first */
    VoteCount forDecision(UUID rollId) {
        long most = CandidateVotes.most(candidates(), yes);
        return new VoteCount(VotingForm.HOUSEHOLD_BALLOTS, endedOn, rollId, households, returned, most, no,
                other + yes - most);
    }

    UUID roundId() {
        return roundId;
    }

    OffsetDateTime countedAt() {
        return countedAt.atZone(OfficialClock.ZONE).toOffsetDateTime();
    }

    LocalDate endedOn() {
        return endedOn;
    }

    long households() {
        return households;
    }

    long givenOut() {
        return givenOut;
    }

    long returned() {
        return returned;
    }

    long valid() {
        return valid;
    }

    long invalid() {
        return invalid;
    }

    Tally tally() {
        return new Tally(yes, no, other);
    }

    List<CandidateVotes> candidates() {
        return candidates.stream().sorted(Comparator.comparing(CandidateVotes::candidateId)).toList();
    }

    List<UUID> witnesses() {
        return List.of(firstWitness, secondWitness);
    }

    List<Confirmation> confirmations() {
        return confirmations.stream().sorted(Comparator.comparing(Confirmation::confirmedAt)).toList();
    }

    long version() {
        return version;
    }
}
