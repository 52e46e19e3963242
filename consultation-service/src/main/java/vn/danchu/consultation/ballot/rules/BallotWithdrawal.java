package vn.danchu.consultation.ballot.rules;

import java.time.OffsetDateTime;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/** Until when ballots that are out are taken back: nobody does so for what the box will say. */
public final class BallotWithdrawal {
    private static final Article RETURNED = Article.of(Act.DECREE_59_2023, "4(6)a");
    private static final Article COLLECTING = Article.of(Act.LAW_10_2022, "19(3)");

    private BallotWithdrawal() {
    }

    /** @return whether ballots that were entered from paper are taken back, to be entered anew: nobody lets those of another vanish */
    public static Optional<BrokenRule> ofPaper(boolean byWhoEnteredThem, boolean byCommune) {
        return byWhoEnteredThem || byCommune
                ? Optional.empty()
                : Optional.of(BrokenRule.of("taken-back-by-another", RETURNED,
                        "Đợt phát phiếu trên giấy do người đã ghi hoặc Chủ tịch Ủy ban nhân dân cấp xã rút lại",
                        "Who entered ballots from paper, or the commune chair, takes them back"));
    }

    /**
     * @param returned
     *            households that have returned their ballot
     * @return empty while nobody has spoken and the ballots are still collected; after that they are counted
     */
    public static Optional<BrokenRule> possible(long returned, OffsetDateTime collectUntil, OffsetDateTime now) {
        if (returned > 0) {
            return Optional.of(BrokenRule.of("ballots-returned", RETURNED,
                    "Đã có " + returned + " hộ nộp phiếu; phiếu phải được kiểm, không rút lại đợt phát phiếu",
                    returned + " households have returned their ballots; they are counted, not taken back"));
        }
        return now.isBefore(collectUntil)
                ? Optional.empty()
                : Optional.of(BrokenRule.tooLate("collection-over", COLLECTING,
                        "Thời hạn thu phiếu đã hết; phiếu phải được kiểm, không rút lại đợt phát phiếu",
                        "The time for returning ballots is over; they are counted, not taken back", collectUntil));
    }
}
