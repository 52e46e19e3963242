package vn.danchu.consultation.matter.rules;

import java.time.LocalDate;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;

/** What a village head proposes on his own needs the agreement of the Front head of the village: Law 10/2022/QH15 Art. 16(2). */
public final class ProposalAgreement {
    private static final Article PROPOSAL = Article.of(Act.LAW_10_2022, "16");
    private static final Article ARTICLE = Article.of(Act.LAW_10_2022, "16(2)");

    /** Who must agree. */
    public static final Dated<String> BY = Dated.sinceEntryIntoForce("village-front-head", ARTICLE);

    private ProposalAgreement() {
    }

    /** @return why nothing may follow from a proposal to which the Front head has not agreed */
    public static BrokenRule missing() {
        return BrokenRule.of("agreement-missing", ARTICLE,
                "Trưởng ban công tác Mặt trận của thôn chưa thống nhất về nội dung này",
                "The Front head of the village has not agreed to this matter");
    }

    /** @return whether the two can have agreed on that day, under the law */
    public static Optional<BrokenRule> reached(LocalDate agreedOn, LocalDate today) {
        return BrokenRule.ifNotPossible(ARTICLE, agreedOn, today);
    }

    /** @return whether a matter that needs no agreement was before the households on the day of their vote */
    public static Optional<BrokenRule> openedBeforeVote(LocalDate openedOn, LocalDate votedOn) {
        return votedOn.isBefore(openedOn)
                ? Optional.of(BrokenRule.tooEarly("vote-before-opening", PROPOSAL,
                        "Biểu quyết trước ngày nội dung được đưa ra thôn",
                        "The vote was taken before the matter was opened",
                        openedOn))
                : Optional.empty();
    }

    /**
     * @param agreedOn
     *            null for a matter that needs no agreement
     * @return whether the households voted on that day only after the two had agreed
     */
    public static Optional<BrokenRule> beforeVote(LocalDate agreedOn, LocalDate votedOn) {
        return agreedOn == null || !votedOn.isBefore(agreedOn)
                ? Optional.empty()
                : Optional.of(BrokenRule.tooEarly("vote-before-agreement", ARTICLE,
                        "Biểu quyết trước khi Trưởng ban công tác Mặt trận của thôn thống nhất về nội dung",
                        "The vote was taken before the Front head of the village had agreed to the matter", agreedOn));
    }

    /** @return the refusal of an answer to a proposal that waits for none */
    public static BrokenRule notPending() {
        return BrokenRule.of("agreement-not-pending", ARTICLE, "Nội dung này không chờ thống nhất",
                "This matter does not wait for an agreement");
    }

    /** @return the refusal of giving up what the head has not proposed */
    public static BrokenRule notOfHead() {
        return BrokenRule.of("not-proposed-by-the-head", ARTICLE, "Nội dung này không do Trưởng thôn tự đề xuất",
                "This matter is not a proposal of the village head");
    }
}
