package vn.danchu.consultation.matter.rules;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;

/**
 * How a matter stands while it is voted on: one village decides it, in one form at a time, Law 10/2022/QH15 Art. 17(1), and what is
 * decided is changed only by the same procedure, Art. 22(3).
 */
public final class MatterVoting {
    private static final Article ONE_FORM = Article.of(Act.LAW_10_2022, "17(1)");
    private static final Article COMMUNE = Article.of(Act.LAW_10_2022, "21(1)");
    private static final Article CHANGE = Article.of(Act.LAW_10_2022, "22(3)");
    private static final Article HEAD_QUESTION = Article.of(Act.LAW_10_2022, "18(1)");
    private static final Article COVENANT = Article.of(Act.DECREE_61_2023, "9(1)");

    /** In so many forms a matter is voted on at a time. */
    public static final Dated<Integer> FORMS_AT_A_TIME = Dated.sinceEntryIntoForce(1, ONE_FORM);

    private MatterVoting() {
    }

    /** @return the refusal of a vote on what another village decides */
    public static BrokenRule ofAnotherVillage() {
        return BrokenRule.of("matter-of-another-village", ONE_FORM, "Nội dung này là của thôn khác",
                "This matter belongs to another village");
    }

    /** @return the refusal of a second vote, in whatever form, beside or after the first */
    public static BrokenRule inVoteOrOver() {
        return BrokenRule.of("matter-in-vote-or-decided", ONE_FORM,
                "Nội dung này đang biểu quyết hoặc đã được quyết định",
                "This matter is being voted on or has been decided");
    }

    /** @return the refusal of taking back a vote that nobody takes */
    public static BrokenRule notInVote() {
        return BrokenRule.of("matter-not-in-vote", ONE_FORM, "Nội dung này không đang biểu quyết",
                "This matter is not being voted on");
    }

    /** @return the refusal of a result that comes after the commune has merged those of the villages */
    public static BrokenRule communeConcluded() {
        return BrokenRule.of("commune-concluded-without-village", COMMUNE,
                "Xã đã kết luận mà không có kết quả của thôn",
                "The commune has concluded this matter without the village");
    }

    /** @return the refusal of deciding anew what is decided */
    public static BrokenRule decided() {
        return BrokenRule.of("matter-decided-already", CHANGE, "Nội dung này đã được quyết định",
                "This matter has been decided");
    }

    /** @return the refusal of a proposal on who is head: the government rules how one comes about */
    public static BrokenRule headQuestionElsewhere() {
        return BrokenRule.of("head-question-has-its-own-file", HEAD_QUESTION,
                "Việc bầu, cho thôi làm Trưởng thôn được mở từ hồ sơ bầu cử, hồ sơ cho thôi",
                "The vote on who is head is opened from an election or a dismissal");
    }

    /** @return the refusal of a covenant that is not put up for the people before its vote */
    public static BrokenRule covenantElsewhere() {
        return BrokenRule.of("covenant-has-its-own-file", COVENANT,
                "Việc biểu quyết hương ước được mở từ hồ sơ hương ước",
                "The vote on a covenant is opened from the covenant's own file");
    }
}
