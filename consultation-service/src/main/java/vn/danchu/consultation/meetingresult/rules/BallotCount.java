package vn.danchu.consultation.meetingresult.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;

/**
 * The figures of a secret ballot at a meeting, as its counting minutes (Decree 59/2023, Form 02) give them.
 *
 * @param handedOut
 *            ballots given to the households present, at most one each: who leaves or declines has none
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
    /** Whose households do not watch: the board counts, and invites others to watch it. */
    public static final Dated<String> WITNESSES_NOT_OF = Dated.sinceEntryIntoForce("counting-board", ARTICLE);

    /** @return whether the figures can be true where so many households were present until the casting ended */
    public Optional<BrokenRule> check(long present) {
        if (handedOut > present) {
            return broken("more-ballots-than-present",
                    "Phát " + handedOut + " phiếu nhưng chỉ có " + present + " hộ có mặt; mỗi hộ một phiếu",
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

    /**
     * @param witnesses
     *            the different households that watch
     * @param board
     *            households of the members of the counting board, which invites the others to watch
     * @return whether enough of them watch, none of them as part of the board that counts
     */
    public static Optional<BrokenRule> witnessed(Set<UUID> witnesses, Collection<UUID> board, LocalDate day) {
        if (witnesses.size() < WITNESSES.on(day)) {
            return broken("witnesses-missing", "Mời 02 đại diện hộ gia đình có mặt chứng kiến việc kiểm phiếu",
                    "Two households present watch the count");
        }
        return witnesses.stream().anyMatch(board::contains)
                ? broken("witness-in-board", "Hộ chứng kiến không thể là hộ của thành viên Ban kiểm phiếu",
                        "A household that watches cannot be that of a member of the counting board")
                : Optional.empty();
    }

    /** @return whether the casting can have ended then: while the vote ran, and before its ballots were counted */
    public static Optional<BrokenRule> castingEnded(Instant endedAt, Instant openedAt, Instant now) {
        return endedAt.isBefore(openedAt) || endedAt.isAfter(now)
                ? broken("casting-end-impossible", "Việc bỏ phiếu kết thúc sau khi bắt đầu và trước khi kiểm phiếu",
                        "The casting ends after it began and before the count")
                : Optional.empty();
    }

    /** @return the refusal of a witness who is of no household of the roll */
    public static BrokenRule witnessNotOnRoll(String number) {
        return BrokenRule.of("witness-not-on-roll", ARTICLE, "Không có hộ " + number + " trong danh sách",
                "There is no household " + number + " on the roll");
    }

    private static Optional<BrokenRule> broken(String rule, String vi, String en) {
        return Optional.of(BrokenRule.of(rule, ARTICLE, vi, en));
    }
}
