package vn.danchu.consultation.reorganisation.rules;

import java.time.LocalDate;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/** Who reorganises villages, and from when it counts: Decree 185/2026/NĐ-CP Art. 9. */
public final class Resolution {
    private static final Article COUNCIL = Article.of(Act.DECREE_185_2026, "9(1)");
    private static final Article SPECIAL_ZONE = Article.of(Act.DECREE_185_2026, "9(2)");

    /** Who decides. */
    public enum DecidedBy {
        /** The people's council of the commune. */
        COMMUNE_COUNCIL,
        /** The people's committee of a special zone that has no council. */
        SPECIAL_ZONE_COMMITTEE
    }

    private Resolution() {
    }

    /** @return whether this body decides about villages: committees only in special zones */
    public static Optional<BrokenRule> competent(DecidedBy body, boolean specialZone) {
        return body == DecidedBy.COMMUNE_COUNCIL || specialZone
                ? Optional.empty()
                : Optional.of(BrokenRule.of("council-decides", SPECIAL_ZONE,
                        "Chỉ ở đặc khu không tổ chức Hội đồng nhân dân thì Ủy ban nhân dân mới quyết định",
                        "Only in a special zone without a council the committee decides"));
    }

    /** @return whether a resolution can be carried out in the books: from its day in force on, not ahead of it */
    public static Optional<BrokenRule> inForce(LocalDate inForceOn, LocalDate today) {
        return inForceOn.isAfter(today)
                ? Optional.of(BrokenRule.tooEarly("resolution-not-in-force", COUNCIL,
                        "Nghị quyết có hiệu lực từ ngày " + inForceOn + "; trước ngày đó chỉ có thể xem thử",
                        "The resolution is in force from " + inForceOn + "; before that it can only be tried",
                        inForceOn))
                : Optional.empty();
    }
}
