package vn.danchu.consultation.decision.rules;

import vn.danchu.platform.law.Share;

/** How a vote ended. */
public enum Outcome {
    ADOPTED, REJECTED;

    /**
     * @param yes
     *            households in favour
     * @param households
     *            all households of the frozen roll, not those who took part
     * @param threshold
     *            the share that the kind needs on the day of the vote
     * @return adopted exactly when the share is reached, Law 10/2022/QH15 Art. 21(1)
     */
    public static Outcome of(long yes, long households, Share threshold) {
        return threshold.isReachedBy(yes, households) ? ADOPTED : REJECTED;
    }
}
