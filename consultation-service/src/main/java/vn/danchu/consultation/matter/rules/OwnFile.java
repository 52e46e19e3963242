package vn.danchu.consultation.matter.rules;

import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/**
 * Who sits on a board is never put before the households as a text that somebody typed: whoever is elected stands on a list,
 * Decree 59/2023 Art. 3(5)b, and whoever is dismissed is named in a request of the commune Front.
 */
public final class OwnFile {
    private static final Article LIST = Article.of(Act.DECREE_59_2023, "3(5)b");

    private OwnFile() {
    }

    /** @return whether a matter of that kind may be proposed without a file */
    public static Optional<BrokenRule> proposed(MatterKind kind) {
        return kind == MatterKind.BOARD_MEMBER
                ? Optional.of(BrokenRule.of("board-matter-from-its-file", LIST,
                        "Việc bầu, cho thôi làm thành viên Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng được mở từ đề nghị của Ủy ban Mặt trận cấp xã",
                        "The commune Front calls the election and asks for the dismissal of members of a board"))
                : Optional.empty();
    }

    /** @return whether a decision of that kind may be changed by a text put in its place */
    public static Optional<BrokenRule> changed(MatterKind kind) {
        return kind == MatterKind.BOARD_MEMBER
                ? Optional.of(BrokenRule.of("board-changes-by-its-file", LIST,
                        "Thành viên Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng chỉ thay đổi qua bầu cử hoặc cho thôi",
                        "Who sits on a board changes only by an election or a dismissal"))
                : Optional.empty();
    }
}
