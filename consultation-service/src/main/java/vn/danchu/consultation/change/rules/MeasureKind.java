package vn.danchu.consultation.change.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;

/** What the commune committee may do about a decision of a village, on which ground: Law 10/2022/QH15 Art. 22(2). */
public enum MeasureKind {
    // @formatter:off
    /** The committee annuls the decision; for a breach of procedure only where its gravity asks for it. */
    ANNULMENT     (EnumSet.of(Ground.UNLAWFUL_CONTENT, Ground.PROCEDURE_BREACHED)),
    /** The committee asks the community to amend, supplement or replace it. */
    CHANGE_REQUEST(EnumSet.of(Ground.PROCEDURE_BREACHED));
    // @formatter:on

    private final Dated<Set<Ground>> grounds;

    MeasureKind(Set<Ground> grounds) {
        this.grounds = Dated.sinceEntryIntoForce(grounds, Article.of(Act.LAW_10_2022, "22(2)"));
    }

    /** @return on which grounds the law allows the measure, for the rule register */
    public Dated<Set<Ground>> grounds() {
        return grounds;
    }

    /** @return empty when the law allows the measure on this ground on the day on which it is taken */
    public Optional<BrokenRule> check(Ground ground, LocalDate takenOn) {
        Dated.Row<Set<Ground>> row = grounds.rowOn(takenOn);
        return row.value().contains(ground)
                ? Optional.empty()
                : Optional.of(BrokenRule.of("measure-not-for-this-ground", row.article(),
                        "Quyết định có nội dung trái pháp luật, thuần phong mỹ tục, đạo đức xã hội thì phải bãi bỏ, không đề nghị sửa đổi",
                        "A decision whose content is against the law, customs or ethics is annulled; a request to change it does not do"));
    }
}
