package vn.danchu.consultation.boardelection;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.boardelection.rules.BoardKind;
import vn.danchu.consultation.candidacy.Candidate;

/**
 * The election of board members as anyone may see it. Who else stood is read by officials of the unit.
 *
 * @param partyCellAgreedOn
 *            day on which the Party cell had agreed to the Front's list; absent until the list was introduced
 * @param listSettled
 *            whether those who attend were asked who else stands
 * @param elected
 *            whom the households elected, who has the most votes first
 * @param seatedOn
 *            day from which they have their seats; absent until the Front has recognised the election, and once it is annulled
 * @param seated
 *            who sits on the board by this election now: nobody without {@code seatedOn}, and nobody whom the village has dismissed
 */
public record BoardElectionView(UUID matterId, BoardKind board, @Schema(examples = "3") int seats,
        @Schema(examples = "2026-11-20") @Nullable LocalDate partyCellAgreedOn,
        @Schema(examples = "4") int candidates, @Schema(examples = "true") boolean listSettled,
        @Schema(examples = "[\"Hoàng Văn An\"]") List<String> elected,
        @Schema(examples = "2026-12-01") @Nullable LocalDate seatedOn,
        @Schema(examples = "[\"Hoàng Văn An\"]") List<String> seated) {

    /** @param dismissed whom the village has dismissed since */
    static BoardElectionView from(BoardElection election, Set<String> dismissed) {
        return new BoardElectionView(election.matterId(), election.board(), election.seats(),
                election.partyCellAgreedOn(), election.candidates().size(), election.listSettled(),
                election.elected().stream().map(Candidate::name).toList(), election.seatedOn(),
                election.seated(dismissed));
    }
}
