package vn.danchu.consultation.candidacy.rules;

import java.util.Comparator;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.function.ToLongFunction;

/** Who is elected where several stand, Law 10/2022/QH15 Art. 21(1): each with the share of all households that the kind needs. */
public final class SeatsFilled {
    private SeatsFilled() {
    }

    /**
     * @param enough
     *            whether so many votes reach the share
     * @return those elected, who has the most votes first. The law does not say who of equals takes the last seat: it stays
     *         empty, to be filled by another election
     */
    public static <T> List<T> of(List<T> standing, ToLongFunction<T> votes, int seats, LongPredicate enough) {
        List<T> able = standing.stream().filter(one -> enough.test(votes.applyAsLong(one)))
                .sorted(Comparator.comparingLong(votes).reversed()).toList();
        if (able.size() <= seats) {
            return able;
        }
        long firstWithoutSeat = votes.applyAsLong(able.get(seats));
        return able.stream().filter(one -> votes.applyAsLong(one) > firstWithoutSeat).toList();
    }
}
