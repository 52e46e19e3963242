package vn.danchu.consultation.boardelection.rules;

import vn.danchu.platform.law.lifecycle.State;

/** Where the dismissal of a member of a board stands. */
public enum BoardDismissalState implements State {
    /** Before the households, until their matter is decided or closed. */
    ASKED("đã đề nghị"),
    /** The households voted for it; the commune Front has yet to answer. */
    VOTED_FOR("đã được cộng đồng dân cư tán thành"),
    /** The households did not agree to it; the member stays. */
    NOT_AGREED("cộng đồng dân cư không thống nhất"),
    /** Recognised by the commune Front; the member has no seat any more. */
    DISMISSED("đã cho thôi"),
    /** The commune Front did not recognise the vote; the member stays. */
    STAYS_ON_BOARD("tiếp tục là thành viên"),
    /** What the households decided was annulled: nobody is dismissed by it. */
    ANNULLED("đã bị bãi bỏ kết quả");

    private final String vi;

    BoardDismissalState(String vi) {
        this.vi = vi;
    }

    @Override
    public String vi() {
        return vi;
    }
}
