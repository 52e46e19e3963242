package vn.danchu.consultation.secretballot.rules;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;

/** Whose ballot is taken, and when: one of each household, Law 10/2022/QH15 Art. 21(1), in the period of Decree 59/2023 Art. 5(3). */
public final class BallotRule {
    private static final Article ONE_EACH = Article.of(Act.LAW_10_2022, "21(1)");
    private static final Article VOTING = Article.of(Act.DECREE_59_2023, "5(3)");
    private static final Article COUNT = Article.of(Act.DECREE_59_2023, "5(4)a");

    /** So many voices each household has, whoever speaks for it. */
    public static final Dated<Integer> VOICES_A_HOUSEHOLD = Dated.sinceEntryIntoForce(1, ONE_EACH);

    private BallotRule() {
    }

    /** @return the refusal of a ballot of nobody's representative */
    public static BrokenRule notOnRoll() {
        return BrokenRule.of("not-on-roll", VOTING,
                "Bạn không phải đại diện của hộ nào trong danh sách của cuộc biểu quyết này",
                "You represent no household on the roll of this vote");
    }

    /** @return the refusal of a second ballot of a household */
    public static BrokenRule votedAlready() {
        return BrokenRule.of("already-voted", ONE_EACH, "Hộ của bạn đã biểu quyết",
                "Your household has voted already");
    }

    /** @return the refusal of a ballot outside the period */
    public static BrokenRule notOpen() {
        return BrokenRule.of("vote-not-open", VOTING, "Cuộc biểu quyết chưa mở hoặc đã kết thúc",
                "The vote has not opened or is over");
    }

    /** @return the refusal of the ledger of a vote that is not counted */
    public static BrokenRule notCounted() {
        return BrokenRule.of("not-counted", COUNT, "Sổ phiếu chỉ công khai sau khi kiểm phiếu",
                "The ledger is public once the vote is counted");
    }
}
