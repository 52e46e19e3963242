package vn.danchu.consultation.official.rules;

import java.time.LocalDate;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/**
 * Why somebody no longer holds a post: a head by Decree 59/2023/NĐ-CP Art. 9, an acting head by Decree 185/2026/NĐ-CP Art. 4(2),
 * the head of the Front committee as the Front decides.
 */
public enum LeavingGround {
    /** On their own request, decided by the community and recognised. */
    RESIGNED(true, true),
    /** Without their own request, decided by the community and recognised, or by the committee when the meeting could not agree. */
    DISMISSED(true, true),
    DIED(false, true),
    /** Somebody else took the post over, or an elected head the place of the acting one. */
    SUCCEEDED(false, false),
    /** The commune committee annulled the election by which the person held it, Law 10/2022/QH15 Art. 22(2). */
    ELECTION_ANNULLED(false, false),
    /** The village is no more. */
    VILLAGE_ENDED(false, false);

    private static final Article RECOGNITION = Article.of(Act.DECREE_59_2023, "9(3)");
    private static final Article VACANCY = Article.of(Act.DECREE_185_2026, "4(2)");
    private static final Article FRONT_POST = Article.of(Act.DECREE_185_2026, "14(1)");
    private static final Article VOTE = Article.of(Act.DECREE_59_2023, "9(1)");
    private final boolean byDocument;
    private final boolean entered;

    LeavingGround(boolean byDocument, boolean entered) {
        this.byDocument = byDocument;
        this.entered = entered;
    }

    /** @return whether people enter it; else it follows from what happens to the post or the village */
    public boolean entered() {
        return entered;
    }

    /**
     * @param number
     *            of the document by which the person leaves
     * @return whether the document is named where the law asks for one: nobody leaves by word of mouth
     */
    public Optional<BrokenRule> documented(Post post, String number) {
        return byDocument && (number == null || number.isBlank())
                ? Optional.of(BrokenRule.of("leaving-without-document", article(post),
                        "Việc thôi giữ chức danh cần có quyết định; hãy ghi số quyết định",
                        "To leave a post takes a decision; name its number"))
                : Optional.empty();
    }

    /**
     * @param dismissed
     *            whether a dismissal that took effect on the day is on record here
     * @param on
     *            first day without the post
     * @param firstDecision
     *            day of the first decision of the village on record here; null while there is none
     * @return whether a head may leave so: by a dismissal that the community voted on, or as older papers tell
     */
    public Optional<BrokenRule> voted(boolean dismissed, LocalDate on, LocalDate firstDecision, LocalDate today) {
        boolean older = !on.isAfter(today) && (firstDecision == null || on.isBefore(firstDecision));
        return byDocument && !dismissed && !older
                ? Optional.of(BrokenRule.of("leaving-without-dismissal", VOTE,
                        "Việc cho thôi do cuộc họp của cộng đồng dân cư quyết định; hãy lập hồ sơ cho thôi",
                        "A head leaves by a meeting of the community; file a dismissal"))
                : Optional.empty();
    }

    /** @return whether the day can be true: what needs no document is not foretold */
    public Optional<BrokenRule> happened(Post post, LocalDate day, LocalDate today) {
        return !byDocument && day.isAfter(today)
                ? Optional.of(
                        BrokenRule.of("leaving-in-future", article(post),
                                "Ngày thôi giữ chức danh không thể ở tương lai",
                                "The day of leaving cannot lie in the future"))
                : Optional.empty();
    }

    /** @return the refusal of a day of leaving outside the time in the post */
    public static BrokenRule notInThatTime(Post post, String name, LocalDate heldFrom) {
        return BrokenRule.of("leaving-outside-the-time-in-post", article(post),
                name + " giữ chức danh từ ngày " + heldFrom + "; ngày thôi chưa đúng",
                name + " holds the post since " + heldFrom + "; the day of leaving cannot be right");
    }

    /** @return the refusal of what is done to a holder who has left */
    public static BrokenRule hasLeft(Post post, String name, LocalDate heldUntil) {
        return BrokenRule.of("has-left-the-post", article(post),
                name + " đã thôi giữ chức danh này từ ngày " + heldUntil,
                name + " left this post on " + heldUntil);
    }

    private static Article article(Post post) {
        return switch (post) {
            case VILLAGE_HEAD -> RECOGNITION;
            case ACTING_VILLAGE_HEAD -> VACANCY;
            case FRONT_HEAD -> FRONT_POST;
        };
    }
}
