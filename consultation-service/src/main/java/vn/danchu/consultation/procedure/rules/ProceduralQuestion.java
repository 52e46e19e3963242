package vn.danchu.consultation.procedure.rules;

import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;
import vn.danchu.platform.law.Share;

/**
 * What a meeting settles about itself, by show of hands, with more than half of the household representatives who
 * <em>attend</em>: Decree 59/2023 Art. 3(5).
 */
public enum ProceduralQuestion {
    // @formatter:off
    SECRETARY     ("3(5)a"),
    VOTING_METHOD ("3(5)b"),
    COUNTING_BOARD("3(5)c");
    // @formatter:on

    private final Article article;
    private final Dated<Share> majority;

    ProceduralQuestion(String article) {
        this.article = Article.of(Act.DECREE_59_2023, article);
        this.majority = Dated.sinceEntryIntoForce(Share.moreThan(1, 2), this.article);
    }

    /** @return the share of those attending that settles the question */
    public Dated<Share> majority() {
        return majority;
    }

    /** @return whether so many hands of so many attending can be true */
    public Optional<BrokenRule> possible(long inFavour, long attending) {
        if (attending == 0) {
            return Optional.of(BrokenRule.of("nobody-attends", article, "Chưa có hộ nào được điểm danh có mặt",
                    "No household has been recorded as present"));
        }
        return inFavour <= attending
                ? Optional.empty()
                : Optional.of(BrokenRule.of("more-hands-than-attending", article,
                        "Có " + attending + " hộ có mặt, không thể có " + inFavour + " hộ đồng ý",
                        attending + " households attend; " + inFavour + " cannot be in favour"));
    }

    /** @return the refusal of settling anew what the meeting has settled */
    public BrokenRule settled() {
        return BrokenRule.of("settled-by-the-meeting", article, "Cuộc họp đã quyết định việc này",
                "The meeting has settled this already");
    }

    /** @return the refusal of somebody who represents no household that attends */
    public BrokenRule nobodyWhoAttends() {
        return BrokenRule.of("proposed-person-not-attending", article,
                "Người được giới thiệu phải đại diện cho hộ đang có mặt",
                "Who is proposed must represent a household that attends");
    }
}
