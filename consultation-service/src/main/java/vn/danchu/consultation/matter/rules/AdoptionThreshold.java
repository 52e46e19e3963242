package vn.danchu.consultation.matter.rules;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.Dated;
import vn.danchu.platform.law.Share;

/**
 * The share of <em>all</em> household representatives of the village that must be in favour: Law 10/2022/QH15 Art.
 * 21(1). Those who stay away count as households, not as voices.
 */
public final class AdoptionThreshold {
    private static final Article ARTICLE = Article.of(Act.LAW_10_2022, "21(1)");
    private static final Map<MatterKind, Dated<Share>> ROWS = new EnumMap<>(MatterKind.class);

    static {
        // @formatter:off
        ROWS.put(MatterKind.CONTRIBUTION,    Dated.sinceEntryIntoForce(Share.atLeast(2, 3),  ARTICLE));
        ROWS.put(MatterKind.COMMON_FUNDS,    Dated.sinceEntryIntoForce(Share.atLeast(2, 3),  ARTICLE));
        ROWS.put(MatterKind.COVENANT,        Dated.sinceEntryIntoForce(Share.moreThan(1, 2), ARTICLE));
        ROWS.put(MatterKind.VILLAGE_HEAD,    Dated.sinceEntryIntoForce(Share.moreThan(1, 2), ARTICLE));
        ROWS.put(MatterKind.BOARD_MEMBER,    Dated.sinceEntryIntoForce(Share.moreThan(1, 2), ARTICLE));
        ROWS.put(MatterKind.SELF_GOVERNANCE, Dated.sinceEntryIntoForce(Share.moreThan(1, 2), ARTICLE));
        // @formatter:on
    }

    private AdoptionThreshold() {
    }

    /** @return the dated row for a kind, by the day of the vote */
    public static Dated.Row<Share> on(MatterKind kind, LocalDate day) {
        return ROWS.get(kind).rowOn(day);
    }

    /** @return all rows of a kind, for the rule register */
    public static Dated<Share> table(MatterKind kind) {
        return ROWS.get(kind);
    }
}
