package vn.danchu.platform.law.lifecycle;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.RuleRow;

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

    /**
     * The whole table for the rule register.
     *
     * @param record the record whose life it is, as the first part of the keys, for example "decision"
     */
    static <T extends Enum<T> & Step<?>> Stream<RuleRow> rows(String record, Class<T> table) {
        return Arrays.stream(table.getEnumConstants())
                .map(step -> step.transition().row(record + ".step." + State.key(step)));
    }
}
