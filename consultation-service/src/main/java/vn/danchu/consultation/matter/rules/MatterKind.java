package vn.danchu.consultation.matter.rules;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;

/** What the people discuss and decide: the six kinds of Law 10/2022/QH15 Art. 15, in its order. */
public enum MatterKind {
    // @formatter:off
    CONTRIBUTION   ("15(1)", "đóng góp xây dựng công trình",     "contribution to public works"),
    COMMON_FUNDS   ("15(2)", "thu, chi, quản lý quỹ chung",      "common funds"),
    COVENANT       ("15(3)", "hương ước, quy ước",               "covenant"),
    VILLAGE_HEAD   ("15(4)", "bầu, cho thôi làm Trưởng thôn",    "electing or dismissing the village head"),
    BOARD_MEMBER   ("15(5)", "bầu, cho thôi thành viên ban",     "electing or dismissing board members"),
    SELF_GOVERNANCE("15(6)", "công việc tự quản khác",           "other self-governing matters");
    // @formatter:on

    private final Article article;
    private final String vi;
    private final String en;

    MatterKind(String article, String vi, String en) {
        this.article = Article.of(Act.LAW_10_2022, article);
        this.vi = vi;
        this.en = en;
    }

    /** @return where the law names this kind */
    public Article article() {
        return article;
    }

    /** @return the kind in Vietnamese, in few words */
    public String vi() {
        return vi;
    }

    /** @return the kind in English, in few words */
    public String en() {
        return en;
    }
}
