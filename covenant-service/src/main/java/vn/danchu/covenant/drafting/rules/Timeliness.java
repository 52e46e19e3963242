package vn.danchu.covenant.drafting.rules;

import java.time.LocalDate;

/** How a duty with a last lawful day stands. Doing it late voids nothing; it is shown as late. */
public enum Timeliness {
    /** Not done yet, and there is still time. */
    DUE,
    /** Done on or before the last lawful day. */
    IN_TIME,
    /** Done after the last lawful day, or not done although it has passed. */
    LATE;

    /**
     * @param by
     *            last lawful day; null when the duty has not begun
     * @param doneOn
     *            day on which it was done; null while it is not
     * @return how the duty stands on a day; null when it has not begun
     */
    public static Timeliness on(LocalDate today, LocalDate by, LocalDate doneOn) {
        if (by == null) {
            return null;
        }
        if (doneOn != null) {
            return doneOn.isAfter(by) ? LATE : IN_TIME;
        }
        return today.isAfter(by) ? LATE : DUE;
    }
}
