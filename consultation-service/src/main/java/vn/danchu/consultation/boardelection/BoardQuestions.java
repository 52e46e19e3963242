package vn.danchu.consultation.boardelection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.LongPredicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import vn.danchu.consultation.boardelection.rules.BoardKind;
import vn.danchu.consultation.candidacy.Candidate;
import vn.danchu.consultation.contracts.board.BoardMemberDismissed;
import vn.danchu.consultation.contracts.board.BoardMembersElected;
import vn.danchu.consultation.contracts.matter.MatterOrigin;
import vn.danchu.consultation.matter.Matter;
import vn.danchu.consultation.matter.Matters;
import vn.danchu.platform.events.Outbox;

/**
 * What a request, a count and the Front's answer mean for the election of board members. Every other matter passes untouched.
 * Joins the caller's transaction.
 */
@ApplicationScoped
public class BoardQuestions {
    @Inject
    BoardElections elections;
    @Inject
    BoardDismissals dismissals;
    @Inject
    Matters matters;
    @Inject
    Outbox outbox;

    /** The matter asks who sits on a board. */
    public void open(Matter matter, String board, int seats) {
        elections.persist(BoardElection.of(matter.id(), BoardKind.valueOf(board), seats));
    }

    /**
     * The households have voted: the answer to an election names the people.
     *
     * @return whether they decided something: whether enough are in favour; in an election, whether somebody has a seat
     */
    public boolean conclude(Matter matter, long inFavour, long households, LongPredicate enough) {
        return elections.ofMatter(matter.id()).map(election -> {
            List<Candidate> elected = election.conclude(enough);
            matter.answer(election.answer(households));
            return !elected.isEmpty();
        }).orElseGet(() -> enough.test(inFavour));
    }

    /** The Front recognised what the households decided: from now on it is told who sits on the board, or has left it. */
    public void recognised(UUID matter, UUID decision, MatterOrigin origin, UUID village, String communeCode,
            LocalDate on) {
        dismissals.findByIdOptional(matter).ifPresent(left -> outbox.publish(BoardMemberDismissed.TYPE, communeCode,
                new BoardMemberDismissed(decision, matters.require(left.election()).origin().orElse(null),
                        elections.require(left.election()).board().name(), village, communeCode, left.memberName(),
                        on)));
        elections.ofMatter(matter).ifPresent(election -> {
            election.recognised(on);
            outbox.publish(BoardMembersElected.TYPE, communeCode,
                    new BoardMembersElected(decision, origin, election.board().name(), village, communeCode,
                            election.elected().stream().map(Candidate::name).toList()));
        });
    }

    /** The commune committee annulled what the households decided: nobody has a seat by it any more. */
    public void annulled(UUID matter) {
        elections.ofMatter(matter).ifPresent(BoardElection::annulled);
    }
}
