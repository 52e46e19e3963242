package vn.danchu.consultation.secretballot;

import static vn.danchu.platform.problem.ProblemType.of;

import vn.danchu.platform.problem.ProblemType;

/** Why a ballot is not taken, beside the rules of the law. */
final class SecretBallotProblem {
    // @formatter:off
    static final ProblemType NOT_ON_ROLL   = of(403, "not-on-roll",   "Không có trong danh sách hộ",      "Not on the roll");
    static final ProblemType ALREADY_VOTED = of(409, "already-voted", "Hộ đã biểu quyết",                 "The household has voted");
    static final ProblemType VOTE_NOT_OPEN = of(409, "vote-not-open", "Không trong thời gian biểu quyết", "The vote is not open");
    static final ProblemType NOT_COUNTED   = of(409, "not-counted",   "Chưa kiểm phiếu",                  "Not counted yet");
    // @formatter:on

    private SecretBallotProblem() {
    }
}
