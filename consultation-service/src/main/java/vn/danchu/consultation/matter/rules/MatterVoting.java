package vn.danchu.consultation.matter.rules;

import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;

/**
 * How a matter stands while it is voted on: one village decides it, in one form at a time, Law 10/2022/QH15 Art. 17(1), and what is
 * decided is changed only by the same procedure, Art. 22(3). Never put before the households as a text that somebody typed is who is
 * head and who sits on a board, because whoever is elected stands on a list, Decree 59/2023 Art. 3(5)b, and whoever is dismissed is
 * named in a request; nor a covenant, which the people see before they vote, Decree 61/2023 Art. 9(1).
 */
public final class MatterVoting {
    private static final Article ONE_FORM = Article.of(Act.LAW_10_2022, "17(1)");
    private static final Article COMMUNE = Article.of(Act.LAW_10_2022, "21(1)");
    private static final Article HEAD = Article.of(Act.LAW_10_2022, "18(1)");
    private static final Article LIST = Article.of(Act.DECREE_59_2023, "3(5)b");
    private static final Article COVENANT = Article.of(Act.DECREE_61_2023, "9(1)");
    private static final Article CHANGE = Article.of(Act.LAW_10_2022, "22(3)");

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

    /** @return whether a matter of that kind may be proposed without a file */
    public static Optional<BrokenRule> proposed(MatterKind kind) {
        return Optional.ofNullable(switch (kind) {
            case VILLAGE_HEAD -> BrokenRule.of("head-question-has-its-own-file", HEAD,
                    "Việc bầu, cho thôi làm Trưởng thôn được mở từ hồ sơ bầu cử, hồ sơ cho thôi",
                    "The vote on who is head is opened from an election or a dismissal");
            case BOARD_MEMBER -> BrokenRule.of("board-matter-from-its-file", LIST,
                    "Việc bầu, cho thôi làm thành viên Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng được mở từ đề nghị của Ủy ban Mặt trận cấp xã",
                    "The commune Front calls the election and asks for the dismissal of members of a board");
            case COVENANT -> BrokenRule.of("covenant-has-its-own-file", COVENANT,
                    "Việc biểu quyết hương ước được mở từ hồ sơ hương ước",
                    "The vote on a covenant is opened from the covenant's own file");
            default -> null;
        });
    }

    /** @return whether a decision of that kind may be changed by a text put in its place */
    public static Optional<BrokenRule> changed(MatterKind kind) {
        return Optional.ofNullable(switch (kind) {
            case VILLAGE_HEAD -> BrokenRule.of("head-changes-by-its-file", HEAD,
                    "Trưởng thôn chỉ thay đổi qua bầu cử hoặc cho thôi",
                    "Who is head changes only by an election or a dismissal");
            case BOARD_MEMBER -> BrokenRule.of("board-changes-by-its-file", LIST,
                    "Thành viên Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng chỉ thay đổi qua bầu cử hoặc cho thôi",
                    "Who sits on a board changes only by an election or a dismissal");
            default -> null;
        });
    }
}
