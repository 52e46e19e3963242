package vn.danchu.consultation.votecount.rules;

import java.util.Collection;

/**
 * When what one part of a village said is told apart from the whole. The law has the decision give the sum, Law 10/2022/QH15
 * Art. 20(2)đ, and lets a vote be secret: no sub-total may tell how a household voted, also not by taking the others from the sum.
 */
public final class TellingApart {
    // Of two, each knows the other's voice from the sum; of three, nobody does.
    private static final long FEWEST = 3;

    private TellingApart() {
    }

    /** @return whether no part is so small, by who took part in it, that its sum would tell how a household voted */
    public static boolean possible(Collection<Long> participants) {
        return participants.stream().noneMatch(count -> count > 0 && count < FEWEST);
    }

    /**
     * @param official
     *            whether an official of the unit reads
     * @param merged
     *            whether all parts are there; until then one that is small may follow
     * @return whether the sub-totals of all parts are shown
     */
    public static boolean ofAll(boolean official, boolean merged, Collection<Long> participants) {
        return official || merged && possible(participants);
    }

    /**
     * @param onRoll
     *            whether somebody reads whose household votes, and who may have to confirm the count
     * @param confirmed
     *            whether it is confirmed
     * @return whether what one part said is shown by itself
     */
    public static boolean ofOne(boolean official, boolean onRoll, boolean confirmed) {
        return official || onRoll && !confirmed;
    }
}
