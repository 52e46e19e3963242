package vn.danchu.covenant.recognition.rules;

import java.time.LocalDate;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;
import vn.danchu.platform.law.Deadline;
import vn.danchu.platform.law.WorkingDayCalendar;
import vn.danchu.platform.law.WorkingDays;

/** From adoption to recognition: Decree 61/2023 Art. 11(3). The decree voids nothing that is done late. */
public final class Recognition {
    private static final Article FILE = Article.of(Act.DECREE_61_2023, "11(3)a");
    private static final Article DECISION = Article.of(Act.DECREE_61_2023, "11(3)b");

    /** The village head sends the file at most five working days after the vote. */
    public static final Dated<Deadline> SUBMISSION = workingDays(5, FILE);
    /** The commune committee decides at most five working days after it received the full file. */
    public static final Dated<Deadline> ANSWER = workingDays(5, DECISION);

    private Recognition() {
    }

    /** @return last day on which the file of a covenant adopted on that day is sent in time */
    public static LocalDate submitBy(LocalDate votedOn) {
        return SUBMISSION.on(votedOn).lastDay(votedOn, WorkingDayCalendar.official());
    }

    /** @return last day on which the commune decides in time on a file received on that day */
    public static LocalDate decideBy(LocalDate submittedOn) {
        return ANSWER.on(submittedOn).lastDay(submittedOn, WorkingDayCalendar.official());
    }

    /** @return whether the day of submission that was entered can be true */
    public static Optional<BrokenRule> submissionPossible(LocalDate submittedOn, LocalDate votedOn, LocalDate today) {
        if (submittedOn.isBefore(votedOn)) {
            return broken("submitted-before-adoption", FILE, "Ngày gửi hồ sơ không thể trước ngày thông qua",
                    "The file cannot be sent before the adoption");
        }
        return submittedOn.isAfter(today)
                ? broken("submitted-in-future", FILE, "Ngày gửi hồ sơ không thể ở tương lai",
                        "The day of submission cannot lie in the future")
                : Optional.empty();
    }

    /** @return whether the day of the commune's decision that was entered can be true */
    public static Optional<BrokenRule> decisionPossible(LocalDate decidedOn, LocalDate submittedOn, LocalDate today) {
        if (decidedOn.isBefore(submittedOn)) {
            return broken("decided-before-submission", DECISION, "Ngày quyết định không thể trước ngày nhận hồ sơ",
                    "The decision cannot be older than the file it is about");
        }
        return decidedOn.isAfter(today)
                ? broken("decided-in-future", DECISION, "Ngày quyết định không thể ở tương lai",
                        "The day of the decision cannot lie in the future")
                : Optional.empty();
    }

    private static Dated<Deadline> workingDays(int count, Article article) {
        return Dated.sinceEntryIntoForce(Deadline.of(new WorkingDays(count), article), article);
    }

    private static Optional<BrokenRule> broken(String rule, Article article, String vi, String en) {
        return Optional.of(BrokenRule.of(rule, article, vi, en));
    }
}
