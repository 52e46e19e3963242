package vn.danchu.consultation.election.rules;

import java.time.LocalDate;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;

/** Who may not stand as village head: Decree 185/2026 Art. 7(5); and how many stand: Decree 59/2023 Art. 6(2). */
public final class CandidateRule {
    private static final Article NO_BAR = Article.of(Act.DECREE_185_2026, "7(5)");
    private static final Article LIST = Article.of(Act.DECREE_59_2023, "6(2)");

    /** The fewest people whom the Front committee puts on its list. */
    public static final Dated<Integer> LEAST = Dated.sinceEntryIntoForce(1, LIST);

    private CandidateRule() {
    }

    /** @return whether it is confirmed that no discipline, prosecution or sentence keeps the person from standing */
    public static Optional<BrokenRule> free(String name, boolean confirmed) {
        return confirmed
                ? Optional.empty()
                : Optional.of(BrokenRule.of("candidate-barred", NO_BAR,
                        "Chưa xác nhận " + name
                                + " không bị kỷ luật, truy cứu trách nhiệm hình sự hoặc chấp hành án",
                        "It is not confirmed that " + name + " is under no discipline, prosecution or sentence"));
    }

    /** @return whether the Front committee puts enough people on its list */
    public static Optional<BrokenRule> enough(int candidates, LocalDate day) {
        return candidates >= LEAST.on(day)
                ? Optional.empty()
                : Optional.of(BrokenRule.of("candidate-missing", LIST, "Danh sách phải có ít nhất 01 người ứng cử",
                        "The list has at least one candidate"));
    }

    /** @return the refusal of minutes with more people than the committee has */
    public static BrokenRule moreThanMembers() {
        return BrokenRule.of("more-attended-than-members", LIST, "Số người có mặt nhiều hơn số thành viên",
                "More attended than the committee has members");
    }
}
