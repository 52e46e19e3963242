package vn.danchu.consultation.reorganisation.rules;

import java.time.LocalDate;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/** Who reorganises villages, and from when it counts: Decree 185/2026/NĐ-CP Art. 9. */
public final class Resolution {
    private static final Article COUNCIL = Article.of(Act.DECREE_185_2026, "9(1)");
    // A result stands for all households of one village: none is taken while it goes over into another.
    private static final Article VOTES = Article.of(Act.LAW_10_2022, "21(1)");
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

    /** @return the refusal of a resolution that works back before itself */
    public static BrokenRule inForceBeforeAdoption() {
        return BrokenRule.of("in-force-before-adoption", COUNCIL, "Nghị quyết không có hiệu lực trước ngày ban hành",
                "A resolution is not in force before it is adopted");
    }

    /** @return the refusal of villages that are not the commune's, or named twice */
    public static BrokenRule notOfCommune() {
        return BrokenRule.of("village-not-of-commune", COUNCIL, "Mỗi thôn được nêu một lần và phải thuộc xã này",
                "Every village is named once and lies in this commune");
    }

    /** @return the refusal of the end of a village while its households decide */
    public static BrokenRule inVote() {
        return BrokenRule.of("village-in-vote", VOTES,
                "Thôn sẽ kết thúc đang họp, còn biểu quyết chưa có kết quả, hoặc đã biểu quyết từ ngày đó",
                "A village that is to end is in session, has a vote without its result, or has voted since");
    }
}
