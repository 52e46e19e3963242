package vn.danchu.consultation.decision.rules;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import vn.danchu.platform.law.lifecycle.State;

/** Where a decision of a village stands, in the order in which a decision moves. */
public enum DecisionState implements State {
    /** The households did not adopt the matter; this stays. */
    REJECTED("không được thông qua"),
    /** Adopted, and not sent to the commune yet. */
    ADOPTED("đã được thông qua"),
    /** Sent to the commune committee and the commune Front. */
    SENT("đã gửi"),
    /** At least one of the two has it. */
    RECEIVED("đã được tiếp nhận"),
    /** Recognised by the body that the law names for its kind. */
    RECOGNISED("đã được công nhận"),
    /** That body refused in writing; the decision never takes effect. */
    RECOGNITION_REFUSED("không được công nhận"),
    /** Annulled by the commune committee. */
    ANNULLED("đã bị bãi bỏ"),
    /** Replaced by a later decision of the village. */
    REPLACED("đã được thay thế"),
    /** Abolished by a later decision of the village. */
    ABOLISHED("đã được cộng đồng dân cư bãi bỏ");

    /** Adopted, not refused, and not ended. */
    public static final Set<DecisionState> STANDING = EnumSet.of(ADOPTED, SENT, RECEIVED, RECOGNISED);

    private final String vi;

    DecisionState(String vi) {
        this.vi = vi;
    }

    /**
     * @param recognised
     *            what was answered; empty while nothing was
     * @return where a decision that nothing has ended stands, by what has been done with it
     */
    public static DecisionState standing(boolean sent, boolean received, Optional<Boolean> recognised) {
        DecisionState onItsWay = received ? RECEIVED : sent ? SENT : ADOPTED;
        return recognised.map(yes -> yes ? RECOGNISED : RECOGNITION_REFUSED).orElse(onItsWay);
    }

    @Override
    public String vi() {
        return vi;
    }
}
