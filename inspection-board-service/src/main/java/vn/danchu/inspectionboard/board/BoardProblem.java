package vn.danchu.inspectionboard.board;

import vn.danchu.platform.problem.ProblemType;
import vn.danchu.platform.problem.Text;

/** Refusals that only boards know. */
public enum BoardProblem implements ProblemType {
    // @formatter:off
    BOARD_AT_WORK (409, "project-has-board", "Dự án đã có Ban Giám sát đầu tư của cộng đồng", "The project already has its board");
    // @formatter:on

    private final int status;
    private final String slug;
    private final Text title;

    BoardProblem(int status, String slug, String vi, String en) {
        this.status = status;
        this.slug = slug;
        this.title = new Text(vi, en);
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public Text title() {
        return title;
    }
}
