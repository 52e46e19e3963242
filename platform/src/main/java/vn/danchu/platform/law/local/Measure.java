package vn.danchu.platform.law.local;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

import vn.danchu.platform.law.Days;

/**
 * How a value that the law leaves open is written down and compared.
 *
 * @param unit   what the value counts, as in the rule register
 * @param reader reads a value as it is written; empty when it is none
 * @param order  from the smallest to the greatest value
 */
public record Measure<T>(String unit, Function<String, Optional<T>> reader, Comparator<T> order) {
    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,3}");

    /** Days of the calendar, at least one. */
    public static final Measure<Days> DAYS = new Measure<>("days",
            text -> Optional.of(text).filter(COUNT.asMatchPredicate()).map(Integer::valueOf).map(Days::new),
            Comparator.comparing(Days::count));
}
