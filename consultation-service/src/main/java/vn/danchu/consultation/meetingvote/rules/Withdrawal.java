package vn.danchu.consultation.meetingvote.rules;

import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/** When a vote at a meeting is taken back: hands are counted as they go up, so nobody takes it back for what they say. */
public final class Withdrawal {
    private static final Article ARTICLE = Article.of(Act.DECREE_59_2023, "3(5)c");

    private Withdrawal() {
    }

    /**
     * @param voices
     *            households whose voice is recorded
     * @return empty while nobody has spoken; a wrong voice is corrected
     */
    public static Optional<BrokenRule> possible(long voices) {
        return voices == 0
                ? Optional.empty()
                : Optional.of(BrokenRule.of("voices-recorded", ARTICLE,
                        "Đã ghi ý kiến của " + voices
                                + " hộ; ý kiến ghi sai thì sửa lại, không rút lại lượt biểu quyết",
                        "The voices of " + voices + " households are recorded; correct a wrong one, the vote stays"));
    }
}
