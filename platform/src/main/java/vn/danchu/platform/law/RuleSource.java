package vn.danchu.platform.law;

import java.util.stream.Stream;

/**
 * A part of the rule register. Each feature that holds legal values or local settings lists them here, so that anyone can read
 * what the service goes by.
 */
@FunctionalInterface
public interface RuleSource {

    /** All rows of this part, those of the past and of the future too, in any order. */
    Stream<RuleRow> rows();
}
