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
    private static final Article DISMISSED = Article.of(Act.LAW_10_2022, "36(2)");

    private BoardCall() {
    }

    /** @return whether the commune Front can have decided on that day how many are elected */
    public static Optional<BrokenRule> decided(LocalDate day, LocalDate today) {
        return BrokenRule.ifNotPossible(ARTICLE, day, today);
    }

    /** @return whether the commune Front can have asked on that day that somebody be dismissed */
    public static Optional<BrokenRule> requested(LocalDate day, LocalDate today) {
        return BrokenRule.ifNotPossible(DISMISSED, day, today);
    }

    /** @return whether it may be asked that somebody be dismissed: who sits on the board */
    public static Optional<BrokenRule> sits(boolean seated) {
        return seated
                ? Optional.empty()
                : Optional.of(BrokenRule.of("board-member-not-elected", DISMISSED,
                        "Chỉ thôn, tổ dân phố đã bầu thành viên Ban xem xét, cho thôi; người này không là thành viên theo cuộc bầu đó",
                        "The village that elected a member dismisses the member; nobody of this name has a seat by this election"));
    }

    /** @return whether the village may be asked to dismiss somebody: once at a time */
    public static Optional<BrokenRule> askedOnce(boolean asked) {
        return asked
                ? Optional.of(BrokenRule.of("board-dismissal-under-way", DISMISSED,
                        "Thôn, tổ dân phố đang xem xét cho thôi thành viên này",
                        "The village has the dismissal of this member before it already"))
                : Optional.empty();
    }

    /** @return whether the election may be called off here: where it was called */
    public static Optional<BrokenRule> calledHere(boolean here) {
        return here
                ? Optional.empty()
                : Optional.of(BrokenRule.of("board-election-called-elsewhere", GUIDED,
                        "Cuộc bầu này do nơi khác đề nghị", "This election was called elsewhere"));
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
