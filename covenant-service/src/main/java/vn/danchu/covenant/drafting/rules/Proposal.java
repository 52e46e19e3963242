package vn.danchu.covenant.drafting.rules;

import java.time.LocalDate;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;
import vn.danchu.platform.law.Share;

/** What obliges a village head to have a covenant drafted or changed as citizens propose, Decree 61/2023 Art. 7 and 13(3). */
public final class Proposal {
    /** At least a tenth of all households; with fewer, the approval of the Front working committee. */
    public static final Dated<Share> CONSENT_SHARE = Dated.sinceEntryIntoForce(Share.atLeast(1, 10),
            Article.of(Act.DECREE_61_2023, "7(3)"));

    private static final Article CHANGE = Article.of(Act.DECREE_61_2023, "13(1)");
    private static final Article ABOLITION = Article.of(Act.DECREE_61_2023, "14(3)");

    private Proposal() {
    }

    /**
     * @param manner
     *            what is to become of a covenant
     * @param inForce
     *            whether it is in force in the village
     * @return whether a draft can do what citizens want of it
     */
    public static Optional<BrokenRule> draftable(ChangeManner manner, boolean inForce) {
        if (manner == ChangeManner.ABOLISH) {
            return Optional.of(BrokenRule.of("abolition-is-not-drafted", ABOLITION,
                    "Hương ước, quy ước do Ủy ban nhân dân cấp xã quyết định bãi bỏ; không soạn dự thảo để bãi bỏ",
                    "A covenant is abolished by the commune committee; no draft does it"));
        }
        return inForce
                ? Optional.empty()
                : Optional.of(BrokenRule.of("covenant-not-in-force", CHANGE,
                        "Thôn không có hương ước, quy ước cần sửa đổi, thay thế đang có hiệu lực",
                        "The covenant that is to change is not in force in the village"));
    }

    /** @return the fewest households whose consent alone obliges the head */
    public static long needed(long households, LocalDate day) {
        return households == 0 ? 1 : CONSENT_SHARE.on(day).smallestPart(households);
    }
}
