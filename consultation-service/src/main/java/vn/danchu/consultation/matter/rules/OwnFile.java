package vn.danchu.consultation.matter.rules;

import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/**
 * What is never put before the households as a text that somebody typed: who is head and who sits on a board, because whoever is
 * elected stands on a list, Decree 59/2023 Art. 3(5)b, and whoever is dismissed is named in a request; and a covenant, which the
 * people see before they vote, Decree 61/2023 Art. 9(1).
 */
public final class OwnFile {
    private static final Article HEAD = Article.of(Act.LAW_10_2022, "18(1)");
    private static final Article LIST = Article.of(Act.DECREE_59_2023, "3(5)b");
    private static final Article COVENANT = Article.of(Act.DECREE_61_2023, "9(1)");

    private OwnFile() {
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
