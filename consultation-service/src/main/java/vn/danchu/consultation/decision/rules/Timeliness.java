package vn.danchu.consultation.decision.rules;

import java.time.LocalDate;

/** How a duty with a last day stands. What is done late counts all the same, and is shown as late. */
public enum Timeliness {
    /** Not done yet, and there is still time. */
    DUE,
    /** Done on or before the last lawful day. */
    IN_TIME,
    /** Done after the last lawful day, or not done although it has passed. */
    LATE;

    /** @return how the duty stands on a day; {@code doneOn} is null while it has not been done */
    public static Timeliness on(LocalDate today, LocalDate lastDay, LocalDate doneOn) {
        if (doneOn != null) {
            return doneOn.isAfter(lastDay) ? LATE : IN_TIME;
        }
        return today.isAfter(lastDay) ? LATE : DUE;
    }
}
