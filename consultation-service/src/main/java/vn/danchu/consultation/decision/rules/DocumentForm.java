package vn.danchu.consultation.decision.rules;

import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;

/**
 * As what a decision of a residential community is written, Law 10/2022/QH15 Art. 20(1). The village head chooses, after
 * agreement with the Front head, who signs it too.
 */
public enum DocumentForm {
    /** Resolution. */
    RESOLUTION("Nghị quyết"),
    /** Minutes of the meeting; of an online vote, Decree 59/2023 Art. 5(4)b. */
    MINUTES("Biên bản"),
    /** Memorandum. */
    MEMORANDUM("Bản ghi nhớ"),
    /** Agreement. */
    AGREEMENT("Bản thỏa thuận");

    private static final Article ARTICLE = Article.of(Act.LAW_10_2022, "20(1)");

    /** Who must agree to the choice of the head. */
    public static final Dated<String> AGREEMENT_BY = Dated.sinceEntryIntoForce("village-front-head", ARTICLE);

    private final String vi;

    DocumentForm(String vi) {
        this.vi = vi;
    }

    /**
     * @param minuted
     *            whether minutes were kept of the vote itself; ballots that are taken round have none but of their count
     * @return whether the decision can be written in this form
     */
    public Optional<BrokenRule> check(boolean minuted) {
        return minuted || this != MINUTES
                ? Optional.empty()
                : Optional.of(BrokenRule.of("nothing-was-minuted", ARTICLE,
                        "Không họp và không biểu quyết trực tuyến thì không có biên bản; hãy chọn hình thức văn bản khác",
                        "There are no minutes without a meeting or an online vote; choose another form"));
    }

    /** @return the form's name in Vietnamese */
    public String vi() {
        return vi;
    }
}
