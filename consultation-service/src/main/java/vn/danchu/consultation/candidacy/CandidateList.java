package vn.danchu.consultation.candidacy;

import java.time.LocalDate;
import java.util.List;

/** Those who stand in what the households elect, with what the law asks of them. */
public interface CandidateList {

    /** @return how many are elected; each household votes for as many at most */
    default int seats() {
        return 1;
    }

    List<Candidate> candidates();

    /** Refuses somebody whom the law keeps from standing here. */
    void requireMayStand(ProposedCandidate person);

    /** Refuses nominees who cannot be added to the list, though each of them may stand. */
    void requireMayJoin(List<Candidate> nominees);

    /** Refuses a meeting of a day on which the list was not agreed yet; where other days are kept for that, they say so. */
    default void requireListAgreedBy(LocalDate day) {
    }

    /** Those who attend were asked; who stood up or was named stands with those of the Front's list. */
    void settleList(List<Candidate> nominees);

    boolean listSettled();

    /** Notes how many voted for whom. */
    void count(List<CandidateVotes> votes, long inFavour);
}
