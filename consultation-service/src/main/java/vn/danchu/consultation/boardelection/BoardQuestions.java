package vn.danchu.consultation.boardelection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.LongPredicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.boardelection.rules.BoardDismissalStep;
import vn.danchu.consultation.boardelection.rules.BoardKind;
import vn.danchu.consultation.candidacy.Candidate;
import vn.danchu.consultation.contracts.board.BoardMemberDismissed;
import vn.danchu.consultation.contracts.board.BoardMemberReinstated;
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
    /** What the commune ruled on a decision of a village, and when. */
    public record Ruling(UUID matter, UUID decision, UUID village, String communeCode, LocalDate on) {
    }

    @Inject
    BoardElections elections;
    @Inject
    BoardDismissals dismissals;
    @Inject
    Matters matters;
    @Inject
    Outbox outbox;

    /** The matter asks who sits on a board; one that is told without its kind supervises a project, as all did at first. */
    public void open(Matter matter, @Nullable String board, int seats) {
        BoardKind kind = board == null ? BoardKind.INVESTMENT_SUPERVISION : BoardKind.valueOf(board);
        elections.persist(BoardElection.of(matter.id(), kind, seats));
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
        }).orElseGet(() -> {
            boolean agreed = enough.test(inFavour);
            dismissals.findByIdOptional(matter.id()).ifPresent(
                    dismissal -> dismissal.take(agreed ? BoardDismissalStep.AGREE : BoardDismissalStep.NOT_AGREE));
            return agreed;
        });
    }

    /** The Front answered what the households decided: once it is recognised, it is told who sits on the board, or has left it. */
    public void answered(Ruling ruling, boolean recognised) {
        dismissals.findByIdOptional(ruling.matter()).ifPresent(dismissal -> {
            dismissal.take(recognised ? BoardDismissalStep.RECOGNISE : BoardDismissalStep.REFUSE);
            if (recognised) {
                outbox.publish(BoardMemberDismissed.TYPE, ruling.communeCode(),
                        new BoardMemberDismissed(ruling.decision(), originOf(dismissal),
                                boardOf(dismissal).board().name(),
                                ruling.village(), ruling.communeCode(), dismissal.memberName(), ruling.on()));
            }
        });
        elections.ofMatter(ruling.matter()).filter(election -> recognised).ifPresent(election -> {
            election.recognised(ruling.on());
            outbox.publish(BoardMembersElected.TYPE, ruling.communeCode(),
                    new BoardMembersElected(ruling.decision(), matters.require(ruling.matter()).origin().orElse(null),
                            election.board().name(), ruling.village(), ruling.communeCode(),
                            election.elected().stream().map(Candidate::name).toList()));
        });
    }

    /** The commune committee annulled what the households decided: nobody has a seat by it any more, or has lost one. */
    public void annulled(Ruling ruling) {
        elections.ofMatter(ruling.matter()).ifPresent(BoardElection::annulled);
        dismissals.findByIdOptional(ruling.matter()).ifPresent(dismissal -> {
            boolean givesBack = dismissal.hasDismissed() && boardOf(dismissal).seatedOn() != null;
            dismissal.take(BoardDismissalStep.ANNUL);
            if (givesBack) {
                outbox.publish(BoardMemberReinstated.TYPE, ruling.communeCode(),
                        new BoardMemberReinstated(ruling.decision(), originOf(dismissal),
                                boardOf(dismissal).board().name(),
                                ruling.village(), ruling.communeCode(), dismissal.memberName(), ruling.on()));
            }
        });
    }

    private BoardElection boardOf(BoardDismissal dismissal) {
        return elections.require(dismissal.election());
    }

    private MatterOrigin originOf(BoardDismissal dismissal) {
        return matters.require(dismissal.election()).origin().orElse(null);
    }
}
