package vn.danchu.consultation.boardelection;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.consultation.boardelection.rules.BoardKind;
import vn.danchu.consultation.candidacy.CandidateLists;
import vn.danchu.consultation.matter.rules.MatterState;
import vn.danchu.platform.problem.Refused;

/** The elections of board members, one a matter. */
@ApplicationScoped
public class BoardElections implements PanacheRepositoryBase<BoardElection, UUID>, CandidateLists {

    @Override
    public Optional<BoardElection> ofMatter(UUID matter) {
        return findByIdOptional(matter);
    }

    /** @return the election; refuses a matter by which nobody is elected to a board */
    BoardElection require(UUID matter) {
        return findByIdOptional(matter).orElseThrow(
                () -> Refused.notFound("Nội dung này không bầu thành viên Ban nào",
                        "Nobody is elected to a board by this matter"));
    }

    /** @return the election, held until the transaction ends: two who act at once act one after the other */
    BoardElection requireForChange(UUID matter) {
        BoardElection election = require(matter);
        getEntityManager().refresh(election, LockModeType.PESSIMISTIC_WRITE);
        return election;
    }

    /** @return whether the households of a village have an election to the board before them that is not decided */
    boolean underWay(UUID village, BoardKind board) {
        return getEntityManager().createQuery("""
                select count(e) from BoardElection e join Matter m on m.id = e.matterId
                where m.villageId = :village and e.board = :board and m.state in :states""", Long.class)
                .setParameter("village", village).setParameter("board", board)
                .setParameter("states", List.of(MatterState.OPEN, MatterState.IN_VOTE)).getSingleResult() > 0;
    }
}
