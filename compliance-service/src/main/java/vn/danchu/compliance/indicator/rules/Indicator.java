package vn.danchu.compliance.indicator.rules;

import java.util.Locale;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;

/** What a commune is measured by, each with the article that makes it a duty. The order is that of the answer. */
public enum Indicator {
    /** Adopted decisions reach the commune committee and the commune Front within the lawful days. */
    DECISIONS_SENT_IN_TIME(Article.of(Act.LAW_10_2022, "20(3)"),
            "Quyết định của cộng đồng dân cư được gửi đúng hạn", "Community decisions sent in time"),
    /** Target T4.3: every village has a covenant; one is in force from the day of its recognition. */
    VILLAGES_WITH_COVENANT(Article.of(Act.DECREE_61_2023, "11(5)"),
            "Thôn, tổ dân phố có hương ước, quy ước đang có hiệu lực", "Villages with a covenant in force"),
    /** Investors know the plan and the members of the supervision board early enough before the works. */
    INVESTORS_NOTIFIED_IN_TIME(Article.of(Act.LAW_10_2022, "45(1)b"),
            "Chủ đầu tư được thông báo kế hoạch giám sát đúng hạn",
            "Investors notified of the supervision plan in time");

    private final Article article;
    private final String vi;
    private final String en;

    Indicator(Article article, String vi, String en) {
        this.article = article;
        this.vi = vi;
        this.en = en;
    }

    /** Where the law says so. */
    public Article article() {
        return article;
    }

    /** What is counted, in English for English readers, else in Vietnamese. */
    public String title(Locale language) {
        return language.getLanguage().equals("en") ? en : vi;
    }
}
