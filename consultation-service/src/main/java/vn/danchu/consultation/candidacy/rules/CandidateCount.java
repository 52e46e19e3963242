package vn.danchu.consultation.candidacy.rules;

import java.util.Collection;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/**
 * The votes of an election, candidate by candidate: each household in favour votes for one of them at least, and for as many as
 * there are seats at most.
 */
public final class CandidateCount {
    private static final Article ARTICLE = Article.of(Act.DECREE_59_2023, "3(5)c");
    private static final Article AT_THE_MEETING = Article.of(Act.DECREE_59_2023, "3(5)b");

    private CandidateCount() {
    }

    /** @return whether the votes of the candidates can be those of so many in favour; with one seat, they are as many */
    public static Optional<BrokenRule> addsUp(Collection<Long> votes, long inFavour, int seats) {
        long sum = votes.stream().mapToLong(Long::longValue).sum();
        boolean possible = sum >= inFavour && sum <= seats * inFavour
                && votes.stream().allMatch(each -> each <= inFavour);
        return possible
                ? Optional.empty()
                : broken("candidates-do-not-add-up",
                        "Số phiếu của những người ứng cử phải khớp với số phiếu tán thành, mỗi phiếu bầu từ 01 đến %d người"
                                .formatted(seats),
                        "The votes for the candidates must agree with the votes in favour, each for 1 to %d of them"
                                .formatted(seats));
    }

    /** @return whether a household votes for no more people than are elected */
    public static Optional<BrokenRule> asManyAsSeats(int named, int seats) {
        return named <= seats
                ? Optional.empty()
                : broken("more-than-seats", "Mỗi hộ bầu không quá %d người".formatted(seats),
                        "Each household votes for %d at most".formatted(seats));
    }

    /** @return whether there is anybody to vote for */
    public static Optional<BrokenRule> somebodyStands(int candidates) {
        return candidates > 0
                ? Optional.empty()
                : Optional.of(BrokenRule.of("nobody-stands", AT_THE_MEETING, "Chưa có người ứng cử",
                        "Nobody stands in the election"));
    }

    /** @return whether everybody who was voted for stands, and is named once */
    public static Optional<BrokenRule> standing(boolean all) {
        return all
                ? Optional.empty()
                : broken("not-on-the-list", "Chỉ bầu người có tên trong danh sách người ứng cử, mỗi người ghi một lần",
                        "Only those on the list are voted for, and each is named once");
    }

    /** @return whether it is told how many voted for each where several stand */
    public static Optional<BrokenRule> toldApart(int candidates, boolean counted, long inFavour) {
        return counted || candidates == 1 || inFavour == 0
                ? Optional.empty()
                : broken("votes-per-candidate-missing", "Phải ghi số phiếu của từng người ứng cử",
                        "The votes for each candidate must be given");
    }

    /** @return the refusal of a vote before those who attend were asked whether they stand or nominate somebody */
    public static BrokenRule listOpen() {
        return BrokenRule.of("candidate-list-open", AT_THE_MEETING,
                "Chưa ghi nhận việc hỏi người dự họp tự ứng cử, đề cử",
                "It is not recorded that those who attend were asked who stands or nominates");
    }

    /** @return the refusal of closing the list of those who stand once more */
    public static BrokenRule listClosed() {
        return BrokenRule.of("candidate-list-closed", AT_THE_MEETING, "Danh sách người ứng cử đã được chốt",
                "The list of candidates is closed already");
    }

    /** @return the refusal of a list of those who stand where the households elect nobody */
    public static BrokenRule electsNobody() {
        return BrokenRule.of("matter-elects-nobody", AT_THE_MEETING, "Nội dung này không bầu người nào",
                "Nobody is elected by this matter");
    }

    /** @return the refusal of a list that names somebody twice */
    public static BrokenRule listedTwice() {
        return BrokenRule.of("candidate-listed-twice", AT_THE_MEETING, "Mỗi người chỉ có tên một lần trong danh sách",
                "Each person stands on the list once");
    }

    /** @return the refusal of a candidate named by who is not in favour */
    public static BrokenRule onlyByYes() {
        return BrokenRule.of("candidate-named-without-yes", ARTICLE, "Chỉ ghi người ứng cử khi hộ tán thành",
                "A candidate is named only by who is in favour");
    }

    private static Optional<BrokenRule> broken(String rule, String vi, String en) {
        return Optional.of(BrokenRule.of(rule, ARTICLE, vi, en));
    }
}
