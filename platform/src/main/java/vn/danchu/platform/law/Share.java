package vn.danchu.platform.law;

/**
 * A share that a number of households, representatives or units must reach, as an integer fraction: "from two thirds" is at
 * least 2/3, "over 50 %" is more than 1/2. It is compared by cross multiplication, never by a percentage.
 *
 * @param numerator   above the line
 * @param denominator below the line
 * @param strict      true when the share itself is not enough ("trên"), false when it is ("từ … trở lên")
 */
public record Share(long numerator, long denominator, boolean strict) {

    /** @throws IllegalArgumentException when no whole could ever reach the share, or every empty part would */
    public Share {
        boolean reachable = strict ? numerator < denominator : numerator <= denominator;
        if (numerator <= 0 || !reachable) {
            throw new IllegalArgumentException(
                    "Not a share that can be reached: " + text(numerator, denominator, strict));
        }
    }

    /** The share that is reached by exactly this fraction or more. */
    public static Share atLeast(long numerator, long denominator) {
        return new Share(numerator, denominator, false);
    }

    /** The share that is reached only above this fraction. */
    public static Share moreThan(long numerator, long denominator) {
        return new Share(numerator, denominator, true);
    }

    /**
     * Whether so many of all reach the share.
     *
     * @param part  how many, from 0 to the whole
     * @param whole how many in all, at least 1
     * @throws IllegalArgumentException when part or whole are not such numbers
     * @throws ArithmeticException      when the products do not fit a long
     */
    public boolean isReachedBy(long part, long whole) {
        requireWhole(whole);
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("The part must be from 0 to " + whole + ", not " + part);
        }
        int comparison = Long.compare(Math.multiplyExact(denominator, part), Math.multiplyExact(numerator, whole));
        return strict ? comparison > 0 : comparison >= 0;
    }

    /**
     * How many are needed: the smallest part of this whole that reaches the share.
     *
     * @param whole how many in all, at least 1
     * @throws IllegalArgumentException when the whole is smaller
     * @throws ArithmeticException      when the product does not fit a long
     */
    public long smallestPart(long whole) {
        requireWhole(whole);
        long product = Math.multiplyExact(numerator, whole);
        return strict ? product / denominator + 1 : Math.ceilDiv(product, denominator);
    }

    /** The share as it is written in the rule register: "≥ 2/3" or "> 1/2". */
    public String text() {
        return text(numerator, denominator, strict);
    }

    private static String text(long numerator, long denominator, boolean strict) {
        return (strict ? "> " : "≥ ") + numerator + "/" + denominator;
    }

    private static void requireWhole(long whole) {
        if (whole <= 0) {
            throw new IllegalArgumentException("The whole must be at least 1, not " + whole);
        }
    }
}
