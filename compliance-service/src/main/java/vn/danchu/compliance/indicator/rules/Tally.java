package vn.danchu.compliance.indicator.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An indicator on a day, as two whole numbers; a percentage is never kept.
 *
 * @param numerator   items that meet the duty
 * @param denominator items whose outcome is known on the day
 * @param pending     items still within their lawful days, not part of the denominator
 * @param missing     the items that count against the commune, in the order given
 */
public record Tally(long numerator, long denominator, long pending, List<Item> missing) {

    /** Counts the items as they stand on a day. */
    public static Tally of(List<Item> items, LocalDate day) {
        Map<Standing, Long> counts = items.stream().map(item -> item.standingOn(day))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<Item> missing = items.stream().filter(item -> item.standingOn(day).isFailed()).toList();
        long met = counts.getOrDefault(Standing.MET, 0L);
        return new Tally(met, met + missing.size(), counts.getOrDefault(Standing.PENDING, 0L), missing);
    }

    /** Whether there is anything to measure. Nothing owed is not everything done. */
    public boolean isApplicable() {
        return denominator > 0;
    }
}
