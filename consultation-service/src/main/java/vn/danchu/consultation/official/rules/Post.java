package vn.danchu.consultation.official.rules;

import java.time.LocalDate;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/** The posts of a village or residential group on which the decisions of its people rest, Decree 185/2026/NĐ-CP Art. 4 and 14(1). */
public enum Post {
    // @formatter:off
    VILLAGE_HEAD       (DecidingBody.COMMUNE_COMMITTEE, Act.DECREE_59_2023,  "8",     "Trưởng thôn, Tổ trưởng tổ dân phố",           "village head"),
    ACTING_VILLAGE_HEAD(DecidingBody.COMMUNE_COMMITTEE, Act.DECREE_185_2026, "4(2)",  "Trưởng thôn, Tổ trưởng tổ dân phố lâm thời",  "acting village head"),
    FRONT_HEAD         (DecidingBody.COMMUNE_FRONT,     Act.DECREE_185_2026, "14(1)", "Trưởng Ban công tác Mặt trận",                "head of the Front committee");
    // @formatter:on

    private final DecidingBody appointedBy;
    private final Article article;
    private final String vi;
    private final String en;

    Post(DecidingBody appointedBy, Act act, String article, String vi, String en) {
        this.appointedBy = appointedBy;
        this.article = Article.of(act, article);
        this.vi = vi;
        this.en = en;
    }

    /** @return whose decision gives the post: recognition of an election, designation of an acting head */
    public DecidingBody appointedBy() {
        return appointedBy;
    }

    /** @return whether somebody takes office with the decision or later, and stays for a while */
    public Optional<BrokenRule> taken(LocalDate decidedOn, LocalDate from, LocalDate lastDay, LocalDate today) {
        if (decidedOn.isAfter(today)) {
            return broken("appointment-in-future", "Ngày quyết định không thể ở tương lai",
                    "The day of the decision cannot lie in the future");
        }
        if (from.isBefore(decidedOn)) {
            return broken("post-before-decision", "Người giữ chức danh làm việc từ khi có quyết định",
                    "Nobody holds a post before the decision");
        }
        return lastDay != null && lastDay.isBefore(from)
                ? broken("post-ends-before-it-begins", "Ngày cuối không thể trước ngày đầu",
                        "The last day cannot lie before the first")
                : Optional.empty();
    }

    /** @return the refusal of a holder beside or before one who is on record */
    public BrokenRule heldAlready() {
        return BrokenRule.of("post-held-already", article, "Đã có người giữ chức danh này từ ngày đó hoặc sau đó",
                "Somebody holds this post since that day or a later one");
    }

    private Optional<BrokenRule> broken(String rule, String vi, String en) {
        return Optional.of(BrokenRule.of(rule, article, vi, en));
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
        Article tenure = Article.of(Act.DECREE_185_2026, headsTheVillage() ? "4(2)" : "14(1)");
        return byAnother
                ? BrokenRule.of("post-held-by-another", tenure, "Theo hồ sơ, người khác đang giữ chức danh " + vi,
                        "By the record somebody else is " + en)
                : BrokenRule.of("post-vacant", tenure, "Theo hồ sơ, không còn ai giữ chức danh " + vi,
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
