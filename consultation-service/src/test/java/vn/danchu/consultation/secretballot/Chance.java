package vn.danchu.consultation.secretballot;

/**
 * Of {@code all} ballots {@code inFavour} are in favour. When one order of them says nothing about another, the number of
 * places on which both have a ballot in favour is distributed hypergeometrically.
 */
record Chance(int all, int inFavour) {

    /** @return whether so many hits, or as many too few, happen by luck with at most the probability */
    boolean isUnlikely(int hits, double probability) {
        double mean = (double) inFavour * inFavour / all;
        double distance = Math.abs(hits - mean);
        double tail = 0;
        for (int i = 0; i <= inFavour; i++) {
            if (Math.abs(i - mean) >= distance) {
                tail += Math.exp(choose(inFavour, i) + choose(all - inFavour, inFavour - i) - choose(all, inFavour));
            }
        }
        return tail <= probability;
    }

    // The logarithm, because the numbers themselves are too large.
    private static double choose(int of, int some) {
        if (some > of) {
            return Double.NEGATIVE_INFINITY;
        }
        double logarithm = 0;
        for (int i = 1; i <= some; i++) {
            logarithm += Math.log(of - some + i) - Math.log(i);
        }
        return logarithm;
    }
}
