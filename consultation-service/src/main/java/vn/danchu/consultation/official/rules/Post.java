package vn.danchu.consultation.official.rules;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/** The posts of a village or residential group on which the decisions of its people rest, Decree 185/2026/NĐ-CP Art. 4 and 14(1). */
public enum Post {
    // @formatter:off
    VILLAGE_HEAD       (DecidingBody.COMMUNE_COMMITTEE, "Trưởng thôn, Tổ trưởng tổ dân phố",           "village head"),
    ACTING_VILLAGE_HEAD(DecidingBody.COMMUNE_COMMITTEE, "Trưởng thôn, Tổ trưởng tổ dân phố lâm thời",  "acting village head"),
    FRONT_HEAD         (DecidingBody.COMMUNE_FRONT,     "Trưởng Ban công tác Mặt trận",                "head of the Front committee");
    // @formatter:on

    private final DecidingBody appointedBy;
    private final String vi;
    private final String en;

    Post(DecidingBody appointedBy, String vi, String en) {
        this.appointedBy = appointedBy;
        this.vi = vi;
        this.en = en;
    }

    /** @return whose decision gives the post: recognition of an election, designation of an acting head */
    public DecidingBody appointedBy() {
        return appointedBy;
    }

    /** @return whether its holder conducts the village's affairs */
    public boolean headsTheVillage() {
        return this != FRONT_HEAD;
    }

    /**
     * @param byAnother
     *            whether somebody else holds the post, rather than nobody any more
     * @return why somebody who calls does not act in the post
     */
    public BrokenRule heldBy(boolean byAnother) {
        Article article = Article.of(Act.DECREE_185_2026, headsTheVillage() ? "4(2)" : "14(1)");
        return byAnother
                ? BrokenRule.of("post-held-by-another", article, "Theo hồ sơ, người khác đang giữ chức danh " + vi,
                        "By the record somebody else is " + en)
                : BrokenRule.of("post-vacant", article, "Theo hồ sơ, không còn ai giữ chức danh " + vi,
                        "By the record nobody is " + en + " any more");
    }

    /** @return the name in Vietnamese */
    public String vi() {
        return vi;
    }

    /** @return the name in English */
    public String en() {
        return en;
    }
}
