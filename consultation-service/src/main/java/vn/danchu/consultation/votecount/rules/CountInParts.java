package vn.danchu.consultation.votecount.rules;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;

/**
 * A count is the sum of its parts: what the clusters of a village say is merged for the whole of it, Law 10/2022/QH15 Art. 18(3), and
 * the decision gives that sum, Art. 20(2)đ. A household is in one part only.
 */
public final class CountInParts {
    private static final Article RESULT = Article.of(Act.LAW_10_2022, "20(2)đ");

    private CountInParts() {
    }

    /**
     * What one part, or the whole, comes to; every figure counts households.
     *
     * @param households
     *            on the roll
     * @param participants
     *            of those, who took part
     */
    public record Figures(long households, long participants, long yes, long no, long other) {
        private static Figures sum(List<Figures> parts) {
            return new Figures(of(parts, Figures::households), of(parts, Figures::participants),
                    of(parts, Figures::yes), of(parts, Figures::no), of(parts, Figures::other));
        }

        private static long of(List<Figures> parts, ToLongFunction<Figures> figure) {
            return parts.stream().mapToLong(figure).sum();
        }
    }

    /** @return whether the parts are the whole, figure by figure */
    public static Optional<BrokenRule> addUp(List<Figures> parts, Figures whole) {
        Figures sum = Figures.sum(parts);
        return sum.equals(whole)
                ? Optional.empty()
                : Optional.of(BrokenRule.of("parts-do-not-add-up", RESULT,
                        "Tổng của các phần (" + text(sum) + ") không khớp với kết quả chung (" + text(whole) + ")",
                        "The parts (" + text(sum) + ") do not add up to the whole (" + text(whole) + ")"));
    }

    private static String text(Figures figures) {
        return figures.households + ": " + figures.participants + ", " + figures.yes + "/" + figures.no + "/"
                + figures.other;
    }
}
