package vn.danchu.consultation.community.rules;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;

/** Why a village may have fewer households than its region asks for, Decree 185/2026/NĐ-CP Art. 10(3)a and 11(1). */
public enum SmallerSize {
    MOUNTAINOUS("10(3)a"), ETHNIC_MINORITY_AREA("10(3)a"), ESPECIALLY_DIFFICULT("10(3)a"), DIVIDED_TERRAIN("10(3)a"),
    BORDER("10(3)a"), ISLAND("10(3)a"), CLEARANCE_OR_RESETTLEMENT("10(3)a"), RIVER_ISLET("10(3)a"),
    /** Its rural commune became a ward, and a plan says how it will reach the size. */
    COMMUNE_BECAME_WARD("11(1)");

    private final Article article;

    SmallerSize(String article) {
        this.article = Article.of(Act.DECREE_185_2026, article);
    }

    /** @return where the decree allows it */
    public Article article() {
        return article;
    }
}
