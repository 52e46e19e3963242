package vn.danchu.consultation.ballotcount.rules;

import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/**
 * What the team found in the box, as the counting minutes of household ballots (Decree 59/2023, Form 04) give it.
 *
 * @param inBox
 *            ballots in the box
 * @param valid
 *            of those, the valid ones
 * @param invalid
 *            and the others
 * @param yes
 *            in favour
 * @param no
 *            against
 * @param other
 *            with another opinion
 */
public record BoxCount(long inBox, long valid, long invalid, long yes, long no, long other) {
    private static final Article ARTICLE = Article.of(Act.DECREE_59_2023, "4(6)a");
    private static final Article ONE_EACH = Article.of(Act.LAW_10_2022, "19(3)");

    /**
     * What the lists of the team say.
     *
     * @param households
     *            of the frozen roll
     * @param givenOut
     *            households that were given their ballot
     * @param returned
     *            households that returned it
     */
    public record Delivered(long households, long givenOut, long returned) {
    }

    /** @return whether the figures can be true, given whom the team gave a ballot and who returned it */
    public Optional<BrokenRule> check(Delivered lists) {
        if (lists.givenOut > lists.households) {
            return broken("more-ballots-than-households", ONE_EACH,
                    "Phát " + lists.givenOut + " phiếu nhưng chỉ có " + lists.households + " hộ",
                    lists.givenOut + " ballots were given out to " + lists.households + " households");
        }
        if (lists.returned > lists.givenOut) {
            return broken("more-ballots-returned-than-given", ARTICLE,
                    "Thu " + lists.returned + " phiếu nhưng chỉ phát " + lists.givenOut + " phiếu",
                    lists.returned + " ballots came back of " + lists.givenOut + " that were given out");
        }
        if (inBox != lists.returned) {
            return broken("box-differs-from-returned", ARTICLE,
                    "Trong hòm có " + inBox + " phiếu nhưng danh sách ghi " + lists.returned + " hộ đã nộp phiếu",
                    "The box holds " + inBox + " ballots, but " + lists.returned + " households returned one");
        }
        if (valid + invalid != inBox) {
            return broken("ballots-do-not-add-up", ARTICLE,
                    "Số phiếu hợp lệ và không hợp lệ phải bằng số phiếu thu về (" + inBox + ")",
                    "Valid and invalid ballots must add up to those returned (" + inBox + ")");
        }
        return yes + no + other == valid
                ? Optional.empty()
                : broken("voices-do-not-add-up", ARTICLE, "Các ý kiến phải bằng số phiếu hợp lệ (" + valid + ")",
                        "The voices must add up to the valid ballots (" + valid + ")");
    }

    private static Optional<BrokenRule> broken(String rule, Article article, String vi, String en) {
        return Optional.of(BrokenRule.of(rule, article, vi, en));
    }
}
