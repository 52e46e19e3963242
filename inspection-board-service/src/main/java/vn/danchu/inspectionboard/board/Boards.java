package vn.danchu.inspectionboard.board;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hibernate.exception.ConstraintViolationException;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.inspectionboard.project.ListPosition;
import vn.danchu.platform.problem.Refused;

/** All boards, at work or dissolved. */
@ApplicationScoped
public class Boards implements PanacheRepositoryBase<Board, UUID> {
    private static final String ONE_LIVE_BOARD = "board_one_live_per_project";

    /** @return the board; refuses when there is none */
    public Board require(UUID id) {
        return findByIdOptional(id).orElseThrow(Boards::unknown);
    }

    /** @return the board, held until the transaction ends: two who act at once act one after the other */
    public Board requireForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(Boards::unknown);
    }

    /** Writes a new board; refuses a second one at work for its project. */
    void add(Board board) {
        try {
            persistAndFlush(board);
        } catch (ConstraintViolationException broken) {
            if (!ONE_LIVE_BOARD.equals(broken.getConstraintName())) {
                throw broken;
            }
            throw Refused.because(BoardProblem.BOARD_AT_WORK,
                    "Mỗi dự án có một Ban; Ban trước phải giải thể thì mới lập Ban khác",
                    "A project has one board; another follows only when it has dissolved itself");
        }
    }

    /** @return the boards of a commune from a position on, newest first, at most so many */
    List<Board> newestOf(String commune, ListPosition from, int most) {
        return find("""
                from Board b join fetch b.project
                where b.communeCode = ?1 and (b.recordedAt < ?2 or (b.recordedAt = ?2 and b.id < ?3))
                order by b.recordedAt desc, b.id desc""", commune, from.at(), from.id()).page(0, most).list();
    }

    private static Refused unknown() {
        return Refused.notFound("Không có Ban này", "There is no such board");
    }
}
