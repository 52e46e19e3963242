package vn.danchu.compliance.obligation;

import java.time.LocalDate;

/**
 * An obligation with what is known of its fulfilment.
 *
 * @param obligation
 *            what is owed
 * @param doneOn
 *            the earliest day on which it was done; null when nothing says that it was
 */
public record OwedItem(Obligation obligation, LocalDate doneOn) {
}
