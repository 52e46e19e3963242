package vn.danchu.consultation.boardelection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;

import vn.danchu.consultation.boardelection.rules.BoardKind;
import vn.danchu.consultation.boardelection.rules.FrontList;
import vn.danchu.consultation.candidacy.Candidate;
import vn.danchu.consultation.candidacy.Candidate.BroughtBy;
import vn.danchu.consultation.candidacy.CandidateList;
import vn.danchu.consultation.candidacy.CandidateVotes;
import vn.danchu.consultation.candidacy.ProposedCandidate;
import vn.danchu.consultation.candidacy.rules.SeatsFilled;
import vn.danchu.consultation.household.PersonKeys;
import vn.danchu.platform.problem.Refused;

/** Whom a village elects to sit on a board: Decree 59/2023 Art. 3(5)b, 13(1) and 17(1). The day of the vote is that of its matter. */
@Entity
public class BoardElection implements CandidateList {
    @Id
    private UUID matterId;
    @Enumerated(EnumType.STRING)
    private BoardKind board;
    private int seats;
    private LocalDate partyCellAgreedOn;
    @ElementCollection
    @CollectionTable(name = "board_candidate", joinColumns = @JoinColumn(name = "matter_id"))
    @OrderColumn(name = "place")
    private List<Candidate> candidates = new ArrayList<>();
    private boolean listSettled;
    private LocalDate seatedOn;
    @ElementCollection
    @CollectionTable(name = "board_elected", joinColumns = @JoinColumn(name = "matter_id"))
    @OrderColumn(name = "place")
    @Column(name = "candidate_id")
    private List<UUID> elected = new ArrayList<>();
    @Version
    private long version;

    protected BoardElection() {
    }

    static BoardElection of(UUID matter, BoardKind board, int seats) {
        BoardElection election = new BoardElection();
        election.matterId = matter;
        election.board = board;
        election.seats = seats;
        return election;
    }

    /**
     * The village's Front committee names its candidates in place of those it named before; who stood up or was nominated stays, and
     * those who attend are asked anew.
     */
    void introduce(IntroduceCandidates list, PersonKeys keys, LocalDate today) {
        Refused.ifBroken(FrontList.agreed(list.partyCellAgreedOn(), today));
        Refused.ifBroken(FrontList.introduced(list.candidates().size()));
        candidates.removeIf(candidate -> candidate.broughtBy() == BroughtBy.FRONT_COMMITTEE);
        Candidate.addTo(candidates, Candidate.named(list.candidates(), this, keys, BroughtBy.FRONT_COMMITTEE));
        partyCellAgreedOn = list.partyCellAgreedOn();
        listSettled = false;
    }

    @Override
    public void requireMayStand(ProposedCandidate person) {
        Refused.ifBroken(board.mayStand(person.name(), person.free()));
    }

    @Override
    public void requireMayJoin(List<Candidate> nominees) {
        Refused.ifBroken(FrontList.introduced(candidates.size()));
    }

    @Override
    public void requireListAgreedBy(LocalDate day) {
        Refused.ifBroken(FrontList.introduced(candidates.size()));
        Refused.ifBroken(FrontList.agreedBefore(partyCellAgreedOn, day));
    }

    @Override
    public void settleList(List<Candidate> nominees) {
        Candidate.addTo(candidates, nominees);
        listSettled = true;
    }

    @Override
    public void count(List<CandidateVotes> votes, long inFavour) {
        candidates.replaceAll(candidate -> candidate.counted(votes, inFavour));
    }

    /** The households have voted. @return who has a seat, who has the most votes first */
    List<Candidate> conclude(LongPredicate enough) {
        elected.clear();
        SeatsFilled.of(candidates, Candidate::votes, seats, enough).forEach(one -> elected.add(one.candidateId()));
        return elected();
    }

    /** @return what the households answered to who sits on the board, as the decision says it */
    String answer(long households) {
        if (elected.isEmpty()) {
            return "Không xác định được người trúng cử %s.".formatted(board.seat());
        }
        String names = elected().stream()
                .map(one -> "ông (bà) %s, sinh năm %d, với %d trên tổng số %d đại diện hộ gia đình"
                        .formatted(one.name(), one.yearOfBirth(), one.votes(), households))
                .collect(Collectors.joining("; "));
        int empty = seats - elected.size();
        return "Trúng cử %s: %s.%s".formatted(board.seat(), names,
                empty == 0 ? "" : " Còn khuyết %d thành viên, cần bầu bổ sung.".formatted(empty));
    }

    /** The Front recognised it: from now on those elected have their seats. */
    void recognised(LocalDate on) {
        seatedOn = on;
    }

    /** The decision was annulled: nobody has a seat by it. */
    void annulled() {
        seatedOn = null;
    }

    /**
     * @param dismissed
     *            those of them whom the village dismissed since
     * @return the names of those who sit on the board by this election
     */
    List<String> seated(Set<String> dismissed) {
        return seatedOn == null
                ? List.of()
                : elected().stream().map(Candidate::name).filter(name -> !dismissed.contains(name)).toList();
    }

    List<Candidate> elected() {
        return elected.stream().flatMap(id -> candidates.stream().filter(one -> one.candidateId().equals(id))).toList();
    }

    UUID matterId() {
        return matterId;
    }

    BoardKind board() {
        return board;
    }

    @Override
    public int seats() {
        return seats;
    }

    LocalDate seatedOn() {
        return seatedOn;
    }

    LocalDate partyCellAgreedOn() {
        return partyCellAgreedOn;
    }

    @Override
    public List<Candidate> candidates() {
        return List.copyOf(candidates);
    }

    @Override
    public boolean listSettled() {
        return listSettled;
    }
}
