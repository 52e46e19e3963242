package vn.danchu.consultation.procedure.rules;

import java.time.LocalDate;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;

/** Who counts a secret ballot: three to five people, one of them the head, Decree 59/2023 Art. 3(5)c. */
public final class CountingBoardRule {
    private static final Article ARTICLE = Article.of(Act.DECREE_59_2023, "3(5)c");

    /** The fewest people in the board. */
    public static final Dated<Integer> LEAST = Dated.sinceEntryIntoForce(3, ARTICLE);
    /** The most people in the board. */
    public static final Dated<Integer> MOST = Dated.sinceEntryIntoForce(5, ARTICLE);

    private CountingBoardRule() {
    }

    /** @return whether a board of so many people, with so many heads, may count */
    public static Optional<BrokenRule> check(int members, long heads, LocalDate day) {
        if (members < LEAST.on(day) || members > MOST.on(day)) {
            return Optional.of(BrokenRule.of("counting-board-size", ARTICLE, "Ban kiểm phiếu có từ 03 đến 05 người",
                    "The counting board has 3 to 5 members"));
        }
        return heads == 1
                ? Optional.empty()
                : Optional.of(BrokenRule.of("counting-board-head", ARTICLE, "Ban kiểm phiếu có một Trưởng ban",
                        "The counting board has one head"));
    }
}
