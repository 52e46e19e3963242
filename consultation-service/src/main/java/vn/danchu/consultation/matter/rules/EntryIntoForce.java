package vn.danchu.consultation.matter.rules;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.Dated;

/** From when a decision within a village is in force, by its kind: Law 10/2022/QH15 Art. 21(2). */
public final class EntryIntoForce {
    private static final Article ARTICLE = Article.of(Act.LAW_10_2022, "21(2)");
    private static final Map<MatterKind, Dated<EffectFrom>> ROWS = new EnumMap<>(MatterKind.class);

    static {
        // @formatter:off
        ROWS.put(MatterKind.CONTRIBUTION,    Dated.sinceEntryIntoForce(EffectFrom.VOTE,                  ARTICLE));
        ROWS.put(MatterKind.COMMON_FUNDS,    Dated.sinceEntryIntoForce(EffectFrom.VOTE,                  ARTICLE));
        ROWS.put(MatterKind.COVENANT,        Dated.sinceEntryIntoForce(EffectFrom.COMMITTEE_RECOGNITION, ARTICLE));
        ROWS.put(MatterKind.VILLAGE_HEAD,    Dated.sinceEntryIntoForce(EffectFrom.COMMITTEE_RECOGNITION, ARTICLE));
        ROWS.put(MatterKind.BOARD_MEMBER,    Dated.sinceEntryIntoForce(EffectFrom.FRONT_RECOGNITION,     ARTICLE));
        ROWS.put(MatterKind.SELF_GOVERNANCE, Dated.sinceEntryIntoForce(EffectFrom.VOTE,                  ARTICLE));
        // @formatter:on
    }

    /** For what is decided for the whole commune: no village's result is in force by itself. */
    public static final Dated<EffectFrom> COMMUNE_WIDE = Dated.sinceEntryIntoForce(EffectFrom.COMMUNE_RESULT, ARTICLE);

    private EntryIntoForce() {
    }

    /** @return what a decision of the kind waits for, by the day of its vote */
    public static EffectFrom on(MatterKind kind, LocalDate votedOn) {
        return ROWS.get(kind).on(votedOn);
    }

    /** @return all rows of a kind, for the rule register */
    public static Dated<EffectFrom> table(MatterKind kind) {
        return ROWS.get(kind);
    }
}
