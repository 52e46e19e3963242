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
        int least = LEAST.on(day);
        int most = MOST.on(day);
        if (members < least || members > most) {
            return Optional.of(BrokenRule.of("counting-board-size", ARTICLE,
                    "Ban kiểm phiếu có từ %02d đến %02d người".formatted(least, most),
                    "The counting board has %d to %d members".formatted(least, most)));
        }
        return heads == 1
                ? Optional.empty()
                : Optional.of(BrokenRule.of("counting-board-head", ARTICLE, "Ban kiểm phiếu có một Trưởng ban",
                        "The counting board has one head"));
    }
}
