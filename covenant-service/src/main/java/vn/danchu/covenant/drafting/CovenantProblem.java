package vn.danchu.covenant.drafting;

import vn.danchu.platform.problem.ProblemType;
import vn.danchu.platform.problem.Text;

/** Refusals that only this service knows. */
public enum CovenantProblem implements ProblemType {
    // @formatter:off
    VOTE_RUNNING (409, "covenant-vote-running", "Thôn đang biểu quyết một hương ước, quy ước khác", "Another covenant of the village is in its vote");
    // @formatter:on

    private final int status;
    private final String slug;
    private final Text title;

    CovenantProblem(int status, String slug, String vi, String en) {
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
