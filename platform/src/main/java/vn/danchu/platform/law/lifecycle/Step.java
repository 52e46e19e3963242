package vn.danchu.platform.law.lifecycle;

import java.util.Optional;

import vn.danchu.platform.law.BrokenRule;

/** A step in the life of an official record; an enum of them is the record's whole table. */
public interface Step<S extends Enum<S> & State> {
    /** @return from where the step may be taken, where it leads, and its article */
    Transition<S> transition();

    /** @return the state after the step; the same state for a step that does not move the record */
    default S after(S now) {
        return transition().to() == null ? now : transition().to();
    }

    /** @return empty when the step may be taken in this state; else why not */
    default Optional<BrokenRule> check(S now) {
        return transition().from().contains(now)
                ? Optional.empty()
                : Optional.of(BrokenRule.of("illegal-step", transition().article(),
                        "Không thể " + transition().vi() + " ở trạng thái: " + now.vi(),
                        "It is not possible to " + transition().en() + " in the state " + now));
    }
}
