package vn.danchu.inspectionboard.board;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hibernate.exception.ConstraintViolationException;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import vn.danchu.platform.problem.ProblemType;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.Cursor;
import vn.danchu.platform.web.NewestFirst;

/** All boards, at work or dissolved. */
@ApplicationScoped
public class Boards implements PanacheRepositoryBase<Board, UUID> {
    private static final String ONE_LIVE_BOARD = "board_one_live_per_project";
    private static final ProblemType PROJECT_HAS_BOARD = ProblemType.of(409, "project-has-board",
            "Dự án đã có Ban Giám sát đầu tư của cộng đồng", "The project already has its board");

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
            throw Refused.because(PROJECT_HAS_BOARD,
                    "Mỗi dự án có một Ban; Ban trước phải giải thể thì mới lập Ban khác",
                    "A project has one board; another follows only when it has dissolved itself");
        }
    }

    /** The election was annulled: whoever has a seat by it on a board at work leaves it. Joins the caller's transaction. */
    public void endMembersElectedIn(UUID election, LocalDate on) {
        seatedBy(election).forEach(board -> board.endMembersElectedIn(election, on));
    }

    /** The village dismissed one whom it had elected, who leaves the board at work. Joins the caller's transaction. */
    public void endMember(UUID election, String name, LocalDate on) {
        seatedBy(election).forEach(board -> board.endMember(election, name, on));
    }

    /** The dismissal was annulled: who had left the board at work sits on it again. Joins the caller's transaction. */
    public void reinstateMember(UUID election, String name) {
        seatedBy(election).forEach(board -> board.reinstateMember(election, name));
    }

    private List<Board> seatedBy(UUID election) {
        return find("select distinct b from Board b join b.members m where m.electedIn = ?1 and b.dissolvedOn is null",
                election).list();
    }

    /** @return the boards of a commune after a row, newest first, at most so many */
    List<Board> newestOf(String commune, Cursor after, int most) {
        return NewestFirst.byTime(Board.class, "recordedAt").with("project").where("communeCode", commune)
                .read(getEntityManager(), after, most);
    }

    private static Refused unknown() {
        return Refused.notFound("Không có Ban này", "There is no such board");
    }
}
