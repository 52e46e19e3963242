package vn.danchu.consultation.agreement.rules;

import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;

/** Village head and Front agree with each other, Law 10/2022/QH15 Art. 16(2), 17(2) and 19(2): that takes two. */
public final class TwoSides {
    private static final Article ARTICLE = Article.of(Act.LAW_10_2022, "16(2)");

    /** How many people it takes. */
    public static final Dated<Integer> PERSONS = Dated.sinceEntryIntoForce(2, ARTICLE);

    private TwoSides() {
    }

    /** @return whether somebody else agrees than who put it forward */
    public static Optional<BrokenRule> byAnother(boolean bySameAccount) {
        return bySameAccount
                ? Optional.of(BrokenRule.of("agreement-by-another", ARTICLE,
                        "Người đề xuất không tự thống nhất với chính mình",
                        "Whoever put it forward does not agree to it too"))
                : Optional.empty();
    }
}
