package vn.danchu.consultation.keeper.rules;

import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/** The households against which a share is held are not for whom the vote is about, Law 10/2022/QH15 Art. 21(1). */
public final class KeeperRule {
    private static final Article ALL = Article.of(Act.LAW_10_2022, "21(1)");

    private KeeperRule() {
    }

    /** @return whether the head keeps the households: not while they are asked who is head */
    public static Optional<BrokenRule> byHead(boolean headInQuestion) {
        return headInQuestion
                ? Optional.of(BrokenRule.of("head-in-question", ALL,
                        "Đang bầu hoặc xem xét cho thôi Trưởng thôn, Tổ trưởng tổ dân phố nên danh sách hộ do cơ quan cấp xã cập nhật",
                        "While a head is elected or a dismissal is considered, the commune's office keeps the households"))
                : Optional.empty();
    }
}
