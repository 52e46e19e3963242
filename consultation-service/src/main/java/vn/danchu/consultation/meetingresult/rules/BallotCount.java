package vn.danchu.consultation.meetingresult.rules;

import java.time.LocalDate;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;

/**
 * The figures of a secret ballot at a meeting, as its counting minutes (Decree 59/2023, Form 02) give them.
 *
 * @param handedOut
 *            ballots given to the households present, one each
 * @param returned
 *            ballots that came back
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
public record BallotCount(long handedOut, long returned, long valid, long invalid, long yes, long no, long other) {
    private static final Article ARTICLE = Article.of(Act.DECREE_59_2023, "3(5)c");

    /** So many households present watch the count. */
    public static final Dated<Integer> WITNESSES = Dated.sinceEntryIntoForce(2, ARTICLE);

    /** @return whether the figures can be true where so many households are present */
    public Optional<BrokenRule> check(long present) {
        if (handedOut != present) {
            return broken("not-one-ballot-per-household",
                    "Phát " + handedOut + " phiếu nhưng có " + present + " hộ có mặt; mỗi hộ một phiếu",
                    handedOut + " ballots were given to " + present + " households; each gets one");
        }
        if (returned > handedOut) {
            return broken("more-ballots-returned-than-given", "Số phiếu thu về nhiều hơn số phiếu phát ra",
                    "More ballots came back than were given out");
        }
        if (valid + invalid != returned) {
            return broken("ballots-do-not-add-up", "Số phiếu hợp lệ và không hợp lệ phải bằng số phiếu thu về",
                    "Valid and invalid ballots must add up to those returned");
        }
        return yes + no + other == valid
                ? Optional.empty()
                : broken("voices-do-not-add-up", "Các ý kiến phải bằng số phiếu hợp lệ",
                        "The voices must add up to the valid ballots");
    }

    /** @return whether enough different households watched the count */
    public static Optional<BrokenRule> witnessed(long households, LocalDate day) {
        return households >= WITNESSES.on(day)
                ? Optional.empty()
                : broken("witnesses-missing", "Mời 02 đại diện hộ gia đình có mặt chứng kiến việc kiểm phiếu",
                        "Two households present watch the count");
    }

    private static Optional<BrokenRule> broken(String rule, String vi, String en) {
        return Optional.of(BrokenRule.of(rule, ARTICLE, vi, en));
    }
}
