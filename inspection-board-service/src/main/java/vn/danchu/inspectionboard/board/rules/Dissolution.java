package vn.danchu.inspectionboard.board.rules;

import java.time.LocalDate;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/** A board dissolves itself when its task is done: Law 10/2022/QH15 Art. 41(1). */
public final class Dissolution {
    private static final Article ARTICLE = Article.of(Act.LAW_10_2022, "41(1)");

    private Dissolution() {
    }

    /** @return whether the day of dissolution that was entered can be true */
    public static Optional<BrokenRule> possible(LocalDate dissolvedOn, LocalDate today) {
        return dissolvedOn.isAfter(today)
                ? Optional.of(BrokenRule.of("dissolved-in-future", ARTICLE, "Ngày giải thể không thể ở tương lai",
                        "The day of dissolution cannot lie in the future"))
                : Optional.empty();
    }

    /** @return whether a board may still act; the day is null while it has not dissolved itself */
    public static Optional<BrokenRule> stillAtWork(LocalDate dissolvedOn) {
        return dissolvedOn == null
                ? Optional.empty()
                : Optional.of(BrokenRule.of("board-dissolved", ARTICLE, "Ban đã tự giải thể",
                        "The board has dissolved itself"));
    }
}
