package vn.danchu.consultation.meeting.rules;

import static vn.danchu.consultation.meeting.rules.Convenor.COMMUNE_CHAIR;
import static vn.danchu.consultation.meeting.rules.Convenor.DESIGNATED_CONVENOR;
import static vn.danchu.consultation.meeting.rules.Convenor.ELECTION_TEAM;
import static vn.danchu.consultation.meeting.rules.Convenor.FRONT_HEAD;
import static vn.danchu.consultation.meeting.rules.Convenor.VILLAGE_HEAD;
import static vn.danchu.consultation.meeting.rules.HeadPost.FILLED;
import static vn.danchu.consultation.meeting.rules.HeadPost.HELD_BY_FRONT_HEAD;
import static vn.danchu.consultation.meeting.rules.HeadPost.VACANT;
import static vn.danchu.consultation.meeting.rules.Occasion.DELIBERATION;
import static vn.danchu.consultation.meeting.rules.Occasion.HEAD_DISMISSAL;
import static vn.danchu.consultation.meeting.rules.Occasion.HEAD_ELECTION;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;

/** Who calls and chairs a community meeting, by what it is for and how the head's post stands: Decree 59/2023 Art. 3(1). */
public final class Convening {
    private static final Article CONVENORS = Article.of(Act.DECREE_59_2023, "3(1)");
    private static final Article DISMISSAL = Article.of(Act.DECREE_59_2023, "3(1)c");
    private static final Article HEAD_QUESTION = Article.of(Act.LAW_10_2022, "15(4)");

    /** Who calls in one case. */
    public record Row(Occasion occasion, HeadPost headPost, Dated<Convenor> convenor) {
    }

    // To dismiss while the post is vacant has no row: there is nobody to dismiss.
    // @formatter:off
    private static final List<Row> ROWS = List.of(
        row(DELIBERATION,   FILLED,             VILLAGE_HEAD,        "3(1)a"),
        row(DELIBERATION,   HELD_BY_FRONT_HEAD, VILLAGE_HEAD,        "3(1)a"),
        row(DELIBERATION,   VACANT,             DESIGNATED_CONVENOR, "3(1)d"),
        row(HEAD_ELECTION,  FILLED,             ELECTION_TEAM,       "3(1)b"),
        row(HEAD_ELECTION,  HELD_BY_FRONT_HEAD, ELECTION_TEAM,       "3(1)b"),
        row(HEAD_ELECTION,  VACANT,             ELECTION_TEAM,       "3(1)b"),
        row(HEAD_DISMISSAL, FILLED,             FRONT_HEAD,          "3(1)c"),
        row(HEAD_DISMISSAL, HELD_BY_FRONT_HEAD, COMMUNE_CHAIR,       "3(1)c"));
    // @formatter:on

    private Convening() {
    }

    private static Row row(Occasion occasion, HeadPost headPost, Convenor convenor, String article) {
        return new Row(occasion, headPost,
                Dated.sinceEntryIntoForce(convenor, Article.of(Act.DECREE_59_2023, article)));
    }

    /** @return every case of the table, for the rule register */
    public static List<Row> rows() {
        return ROWS;
    }

    /** @return who calls and chairs; nobody when the meeting has no lawful purpose */
    public static Optional<Dated<Convenor>> convenor(Occasion occasion, HeadPost headPost) {
        return ROWS.stream().filter(row -> row.occasion == occasion && row.headPost == headPost).map(Row::convenor)
                .findFirst();
    }

    /** @return whether anybody may call a meeting for this */
    public static Optional<BrokenRule> possible(Occasion occasion, HeadPost headPost) {
        return convenor(occasion, headPost).isPresent()
                ? Optional.empty()
                : Optional.of(
                        BrokenRule.of("nobody-to-dismiss", DISMISSAL, "Khuyết Trưởng thôn nên không có ai để cho thôi",
                                "The post of the head is vacant; there is nobody to dismiss"));
    }

    /** @return whether a convenor who needs a document of the commune names it */
    public static Optional<BrokenRule> authorised(Convenor convenor, String document) {
        if (!convenor.byDocument() || document != null && !document.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(BrokenRule.of("authority-missing", CONVENORS,
                "Cần ghi văn bản của cấp xã làm căn cứ để " + convenor.vi() + " triệu tập cuộc họp",
                "Name the document of the commune by which " + convenor + " calls the meeting"));
    }

    /**
     * @param headPosts
     *            how the post can have stood on the day of the meeting
     * @return whether this convenor lawfully called it; for minutes that were kept on paper
     */
    public static Optional<BrokenRule> called(Convenor convenor, Occasion occasion, Set<HeadPost> headPosts) {
        List<Row> rows = ROWS.stream().filter(row -> row.occasion == occasion && headPosts.contains(row.headPost))
                .toList();
        if (rows.isEmpty()) {
            return possible(occasion, VACANT);
        }
        return rows.stream().anyMatch(row -> row.convenor.rows().stream().anyMatch(dated -> dated.value() == convenor))
                ? Optional.empty()
                : Optional.of(BrokenRule.of("other-convenor", CONVENORS,
                        "Cuộc họp này không do " + convenor.vi() + " triệu tập",
                        "This meeting was not for " + convenor + " to call"));
    }

    /**
     * @param kind
     *            the point of Art. 15 of the law to which a matter on the agenda belongs
     * @return whether the matter may be decided at a meeting of this occasion: who is head is decided apart
     */
    public static Optional<BrokenRule> fits(Occasion occasion, Article kind) {
        return (occasion != DELIBERATION) == kind.equals(HEAD_QUESTION)
                ? Optional.empty()
                : Optional.of(BrokenRule.of("matter-not-for-this-meeting", CONVENORS,
                        "Việc bầu, cho thôi làm Trưởng thôn được quyết định tại cuộc họp riêng do người khác chủ trì",
                        "Electing or dismissing the head has a meeting of its own, with a chair of its own"));
    }

    /** @return the refusal of a summons that leaves open who may call */
    public static BrokenRule headPostNotSaid() {
        return BrokenRule.of("head-post-not-said", CONVENORS,
                "Hãy ghi chức danh Trưởng thôn đang có người giữ hay khuyết",
                "Say how the post of the head stands");
    }

    /** @return the refusal of a summons that contradicts the record of officials */
    public static BrokenRule headPostDiffers(HeadPost said) {
        return BrokenRule.of("head-post-differs-from-record", CONVENORS,
                "Theo sổ người giữ chức danh của thôn thì không phải " + said,
                "By the record of the village's officials the post of the head is not " + said);
    }
}
