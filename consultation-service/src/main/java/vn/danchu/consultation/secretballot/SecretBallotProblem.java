package vn.danchu.consultation.secretballot;

import vn.danchu.platform.problem.ProblemType;
import vn.danchu.platform.problem.Text;

/** Why a ballot is not taken, beside the rules of the law. */
enum SecretBallotProblem implements ProblemType {
    // @formatter:off
    NOT_ON_ROLL  (403, "not-on-roll",   "Không có trong danh sách hộ",     "Not on the roll"),
    ALREADY_VOTED(409, "already-voted", "Hộ đã biểu quyết",                "The household has voted"),
    VOTE_NOT_OPEN(409, "vote-not-open", "Không trong thời gian biểu quyết","The vote is not open"),
    NOT_COUNTED  (409, "not-counted",   "Chưa kiểm phiếu",                 "Not counted yet");
    // @formatter:on

    private final int status;
    private final String slug;
    private final Text title;

    SecretBallotProblem(int status, String slug, String vi, String en) {
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
