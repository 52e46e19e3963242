package vn.danchu.consultation.change.rules;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;

/** Why the commune committee may act against a decision of a village, Law 10/2022/QH15 Art. 22(1). */
public enum Ground {
    /** Its content is against the law, good customs or social ethics. */
    UNLAWFUL_CONTENT("22(1)a"),
    /** The procedure of its adoption was not followed. */
    PROCEDURE_BREACHED("22(1)b");

    private final Article article;

    Ground(String article) {
        this.article = Article.of(Act.LAW_10_2022, article);
    }

    /** @return where the law names this ground */
    public Article article() {
        return article;
    }
}
