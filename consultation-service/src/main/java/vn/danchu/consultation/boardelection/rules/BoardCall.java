package vn.danchu.consultation.boardelection.rules;

import java.time.LocalDate;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/** The commune Front decides how many members a village elects to the People's Inspection Board, and guides it: Decree 59/2023 Art. 13. */
public final class BoardCall {
    private static final Article ARTICLE = Article.of(Act.DECREE_59_2023, "13(2)");
    private static final Article GUIDED = Article.of(Act.DECREE_59_2023, "13(1)");

    private BoardCall() {
    }

    /** @return whether the commune Front can have decided on that day */
    public static Optional<BrokenRule> decided(LocalDate day, LocalDate today) {
        LocalDate inForceFrom = ARTICLE.act().inForceFrom();
        if (day.isBefore(inForceFrom)) {
            return Optional.of(BrokenRule.notYetInForce(ARTICLE, day, inForceFrom));
        }
        return day.isAfter(today)
                ? Optional.of(BrokenRule.of("act-in-future", ARTICLE, "Ngày này không thể ở tương lai",
                        "This day cannot lie in the future"))
                : Optional.empty();
    }

    /** @return whether the village may be asked: one election to the board at a time */
    public static Optional<BrokenRule> oneAtATime(boolean underWay) {
        return underWay
                ? Optional.of(BrokenRule.of("board-election-under-way", GUIDED,
                        "Thôn, tổ dân phố đang bầu thành viên Ban Thanh tra nhân dân",
                        "The village is electing members of the People's Inspection Board already"))
                : Optional.empty();
    }
}
