package vn.danchu.consultation.reorganisation.rules;

import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/** What a commune council's resolution does to villages, Decree 185/2026/NĐ-CP Art. 8, 9, 12 and 13. */
public enum ReorganisationKind {
    // @formatter:off
    //             ends     begins   goes on in neighbours  another name or kind  rests on  in Vietnamese
    ESTABLISHMENT(none(),   some(1), none(),                none(),               "8(2)",   "thành lập"),
    MERGER       (some(2),  one(),   none(),                none(),               "8(3)",   "sáp nhập"),
    SPLIT        (one(),    some(2), none(),                none(),               "8(3)",   "chia tách"),
    DISSOLUTION  (one(),    none(),  some(1),               none(),               "8(4)",   "giải thể"),
    RENAMING     (none(),   none(),  none(),                one(),                "8(5)",   "đổi tên"),
    CONVERSION   (none(),   none(),  none(),                one(),                "8(5)",   "chuyển loại hình");
    // @formatter:on

    private final Number ends;
    private final Number begins;
    private final Number neighbours;
    private final Number restyled;
    private final Article article;
    private final String vi;

    ReorganisationKind(Number ends, Number begins, Number neighbours, Number restyled, String article, String vi) {
        this.ends = ends;
        this.begins = begins;
        this.neighbours = neighbours;
        this.restyled = restyled;
        this.article = Article.of(Act.DECREE_185_2026, article);
        this.vi = vi;
    }

    /** How many villages. */
    private record Number(int least, int most) {
        boolean allows(int count) {
            return count >= least && count <= most;
        }

        @Override
        public String toString() {
            return least == most ? String.valueOf(least) : "≥ " + least;
        }
    }

    private static Number none() {
        return new Number(0, 0);
    }

    private static Number one() {
        return new Number(1, 1);
    }

    private static Number some(int least) {
        return new Number(least, Integer.MAX_VALUE);
    }

    /** @return whether a resolution of this kind can be about so many villages that end, begin, take in, or are restyled */
    public Optional<BrokenRule> fits(int ended, int begun, int takingIn, int anew) {
        return ends.allows(ended) && begins.allows(begun) && neighbours.allows(takingIn) && restyled.allows(anew)
                ? Optional.empty()
                : Optional.of(BrokenRule.of("wrong-number-of-villages", article,
                        "Việc " + vi + " gồm: " + ends + " thôn kết thúc, " + begins + " thôn mới, " + neighbours
                                + " thôn hiện có tiếp nhận, " + restyled + " thôn đổi tên hoặc loại hình",
                        "A " + name() + " has: " + ends + " ending, " + begins + " new, " + neighbours
                                + " taking in, " + restyled + " with another name or kind"));
    }

    /** @return whether a village takes another kind by a conversion, and only by one */
    public Optional<BrokenRule> restyles(boolean otherKind) {
        return otherKind == (this == CONVERSION)
                ? Optional.empty()
                : Optional.of(BrokenRule.of("conversion-changes-the-kind", article,
                        "Chuyển loại hình khi và chỉ khi loại hình thay đổi",
                        "A conversion changes the kind, a new name does not"));
    }

    /** @return where the decree speaks of it */
    public Article article() {
        return article;
    }
}
