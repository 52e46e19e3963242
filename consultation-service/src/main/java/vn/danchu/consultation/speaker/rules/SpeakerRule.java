package vn.danchu.consultation.speaker.rules;

import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/** Who speaks for a household in a vote: its one representative, Law 10/2022/QH15 Art. 18(2) and 19(3). */
public final class SpeakerRule {
    private static final Article REPRESENTATIVE = Article.of(Act.LAW_10_2022, "18(2)");

    private SpeakerRule() {
    }

    /** @return whether the household book names the person as the household's representative */
    public static Optional<BrokenRule> inTheBook(boolean named) {
        return named
                ? Optional.empty()
                : Optional.of(BrokenRule.of("representative-not-in-book", REPRESENTATIVE,
                        "Danh sách hộ hôm nay không ghi người này là đại diện của hộ; hãy ghi thay đổi người đại diện trước",
                        "The household book does not name this person as the representative today; record the change first"));
    }

    /** @return whether somebody else confirms the new representative than who entered that one in the book */
    public static Optional<BrokenRule> byAnother(boolean bySameAccount) {
        return bySameAccount
                ? Optional.of(BrokenRule.of("representative-by-another", REPRESENTATIVE,
                        "Người ghi thay đổi người đại diện của hộ không tự xác nhận thay đổi đó",
                        "Whoever entered the household's new representative does not confirm it too"))
                : Optional.empty();
    }

    /** @return whether it still matters who speaks: until the vote is over */
    public static Optional<BrokenRule> inTime(boolean voteOver) {
        return voteOver
                ? Optional.of(BrokenRule.of("vote-over", REPRESENTATIVE, "Cuộc biểu quyết đã kết thúc",
                        "The vote is over"))
                : Optional.empty();
    }

    /** @return whether the person has stood for no other household of the vote: nobody votes for two */
    public static Optional<BrokenRule> forOneHousehold(boolean forAnother) {
        return forAnother
                ? Optional.of(BrokenRule.of("speaks-for-another-household", REPRESENTATIVE,
                        "Người này đã đại diện cho hộ khác trong cuộc biểu quyết này",
                        "This person has spoken for another household in this vote"))
                : Optional.empty();
    }
}
