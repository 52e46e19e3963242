package vn.danchu.platform.law.local;

import java.time.LocalDate;
import java.util.Optional;

import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Days;
import vn.danchu.platform.law.Deadline;
import vn.danchu.platform.law.WorkingDayCalendar;

/**
 * A period whose length the law leaves to who plans it, and for which a province or commune may set a least number of days.
 *
 * @param article what leaves the length open
 * @param vi      what must last so long, in Vietnamese: the words before "7 ngày"
 * @param en      the same in English: the words before "7 days"
 */
public record LeastPeriod(Article article, String vi, String en) {

    /**
     * Whether a period lasts as long as it must.
     *
     * @param least what is set for the place on the first day; nothing set asks for nothing
     */
    public Optional<BrokenRule> longEnough(LocalDate from, LocalDate until, Optional<LocalValue<Days>> least) {
        return least.flatMap(set -> {
            LocalDate firstEnd = Deadline.of(set.value(), article).earliestAfter(from, WorkingDayCalendar.official());
            return until.isBefore(firstEnd)
                    ? Optional.of(BrokenRule.of("period-shorter-than-set", article,
                            vi + " " + set.value().vi() + ", đến ngày " + firstEnd + " hoặc sau đó: "
                                    + set.approval().vi(),
                            en + " " + set.value().en() + ", until " + firstEnd + " or later: "
                                    + set.approval().en()))
                    : Optional.empty();
        });
    }
}
