package vn.danchu.consultation.decision.rules;

import java.time.LocalDate;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;
import vn.danchu.platform.law.Deadline;
import vn.danchu.platform.law.WorkingDayCalendar;
import vn.danchu.platform.law.WorkingDays;

/** An adopted decision goes to the commune committee and the commune Front: Law 10/2022/QH15 Art. 20(3). */
public final class Sending {
    private static final Article ARTICLE = Article.of(Act.LAW_10_2022, "20(3)");

    /** At most five working days after the meeting, or after the end of the ballot or the online vote. */
    public static final Dated<Deadline> DEADLINE = Dated
            .sinceEntryIntoForce(Deadline.of(new WorkingDays(5), ARTICLE), ARTICLE);

    private Sending() {
    }

    /** Whether a decision reached the commune in time. */
    public enum Timeliness {
        /** Not sent yet, and there is still time. */
        DUE,
        /** Sent on or before the last lawful day. */
        IN_TIME,
        /** Sent after the last lawful day, or not sent although it has passed. */
        LATE
    }

    /** @return the last lawful day of sending */
    public static LocalDate lastDay(LocalDate votedOn, WorkingDayCalendar calendar) {
        return DEADLINE.on(votedOn).lastDay(votedOn, calendar);
    }

    /** @return how the sending stands on a day; {@code sentOn} is null while it has not been sent */
    public static Timeliness on(LocalDate today, LocalDate sendBy, LocalDate sentOn) {
        if (sentOn != null) {
            return sentOn.isAfter(sendBy) ? Timeliness.LATE : Timeliness.IN_TIME;
        }
        return today.isAfter(sendBy) ? Timeliness.LATE : Timeliness.DUE;
    }

    /** @return whether the day of sending that was entered can be true */
    public static Optional<BrokenRule> possible(LocalDate sentOn, LocalDate votedOn, LocalDate today) {
        if (sentOn.isBefore(votedOn)) {
            return Optional.of(BrokenRule.of("sent-before-vote", ARTICLE, "Ngày gửi không thể trước ngày biểu quyết",
                    "A decision cannot be sent before the vote"));
        }
        return sentOn.isAfter(today)
                ? Optional.of(BrokenRule.of("sent-in-future", ARTICLE,
                        "Ngày gửi không thể ở tương lai", "The day of sending cannot lie in the future"))
                : Optional.empty();
    }
}
