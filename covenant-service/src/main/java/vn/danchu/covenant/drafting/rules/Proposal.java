package vn.danchu.covenant.drafting.rules;

import java.time.LocalDate;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.Dated;
import vn.danchu.platform.law.Share;

/** What obliges a village head to have a covenant drafted or changed as citizens propose, Decree 61/2023 Art. 7 and 13(3). */
public final class Proposal {
    /** At least a tenth of all households; with fewer, the approval of the Front working committee. */
    public static final Dated<Share> CONSENT_SHARE = Dated.sinceEntryIntoForce(Share.atLeast(1, 10),
            Article.of(Act.DECREE_61_2023, "7(3)"));

    private Proposal() {
    }

    /** @return the fewest households whose consent alone obliges the head */
    public static long needed(long households, LocalDate day) {
        return households == 0 ? 1 : CONSENT_SHARE.on(day).smallestPart(households);
    }
}
