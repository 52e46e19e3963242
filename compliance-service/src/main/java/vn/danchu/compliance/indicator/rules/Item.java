package vn.danchu.compliance.indicator.rules;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing that an indicator counts: a decision, a village, a project. All days are days of Viet Nam.
 *
 * @param id     of the decision, village or project
 * @param name   what people call it
 * @param since  first day on which it is owed; empty when it is owed from the start
 * @param dueOn  last lawful day; empty when it must simply hold on the day asked for
 * @param doneOn the earliest day on which it was done; empty when nothing says that it was
 */
public record Item(UUID id, String name, Optional<LocalDate> since, Optional<LocalDate> dueOn,
        Optional<LocalDate> doneOn) {

    public Item {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(dueOn, "dueOn");
        Objects.requireNonNull(doneOn, "doneOn");
    }

    /** How it stands on a day, by what had happened until the end of that day. */
    public Standing standingOn(LocalDate day) {
        if (since.isPresent() && day.isBefore(since.get())) {
            return Standing.NOT_YET;
        }
        Optional<LocalDate> done = doneBy(day);
        if (dueOn.isEmpty()) {
            return done.isPresent() ? Standing.MET : Standing.MISSING;
        }
        LocalDate due = dueOn.get();
        return done.map(doneDay -> doneDay.isAfter(due) ? Standing.LATE : Standing.MET)
                .orElse(day.isAfter(due) ? Standing.MISSING : Standing.PENDING);
    }

    /** The day on which it was done, as far as it was done by the end of the given day. */
    public Optional<LocalDate> doneBy(LocalDate day) {
        return doneOn.filter(done -> !done.isAfter(day));
    }

    /**
     * How many days after the last lawful day it was done or, while it is not done, how many have passed until the day asked
     * for. Days of the calendar; 0 when it is not late or has no last day.
     */
    public long daysLateOn(LocalDate day) {
        boolean late = standingOn(day).isFailed() && dueOn.isPresent();
        return late ? ChronoUnit.DAYS.between(dueOn.get(), doneBy(day).orElse(day)) : 0;
    }
}
