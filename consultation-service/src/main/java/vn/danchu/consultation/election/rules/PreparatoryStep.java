package vn.danchu.consultation.election.rules;

import java.time.LocalDate;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;
import vn.danchu.platform.law.Days;
import vn.danchu.platform.law.Deadline;
import vn.danchu.platform.law.WorkingDayCalendar;

/**
 * What must be done how long before the meeting that elects a village head: Decree 59/2023 Art. 6. All are calendar days
 * ("ngày"), so Tết and weekends count.
 */
public enum PreparatoryStep {
    // @formatter:off
    //           days rests on   rule                      in Vietnamese                                       in English
    DECISION    (20, "6(1)a", "election-decided-too-late", "Quyết định tổ chức bầu cử phải ban hành",          "The election must be decided"),
    CANDIDATES  (15, "6(2)",  "candidates-too-late",       "Biên bản danh sách người ứng cử phải gửi đến xã",  "The minutes on the candidates must reach the commune"),
    TEAM        (10, "6(1)b", "team-too-late",             "Tổ bầu cử phải được thành lập",                    "The election team must be set up"),
    ANNOUNCEMENT(7,  "6(1)b", "announced-too-late",        "Các quyết định phải được thông báo và niêm yết",   "The decisions must be announced and posted");
    // @formatter:on

    private final Dated<Deadline> least;
    private final String rule;
    private final String vi;
    private final String en;

    PreparatoryStep(int days, String article, String rule, String vi, String en) {
        Article place = Article.of(Act.DECREE_59_2023, article);
        this.least = Dated.sinceEntryIntoForce(Deadline.of(new Days(days), place), place);
        this.rule = rule;
        this.vi = vi;
        this.en = en;
    }

    /** @return how long before the meeting at least, for the rule register */
    public Dated<Deadline> least() {
        return least;
    }

    /** @return the last lawful day of the step for a meeting of that day */
    public LocalDate lastDay(LocalDate meeting, WorkingDayCalendar calendar) {
        return least.on(meeting).latestBefore(meeting, calendar);
    }

    /** @return the first lawful day of the meeting after a step of that day */
    public LocalDate firstMeeting(LocalDate doneOn, WorkingDayCalendar calendar) {
        return least.on(doneOn).earliestAfter(doneOn, calendar);
    }

    /** @return whether the step, done on that day, leaves the time that the decree asks for; else which meeting day would */
    public Optional<BrokenRule> check(LocalDate doneOn, LocalDate meeting, WorkingDayCalendar calendar) {
        LocalDate lastDay = lastDay(meeting, calendar);
        if (!doneOn.isAfter(lastDay)) {
            return Optional.empty();
        }
        Deadline row = least.on(meeting);
        LocalDate first = firstMeeting(doneOn, calendar);
        return Optional.of(new BrokenRule(rule, row.article(),
                vi + " chậm nhất " + row.length().vi() + " trước ngày họp (ngày cuối: " + lastDay
                        + "); ngày họp sớm nhất có thể là " + first,
                en + " at least " + row.length().en() + " before the meeting (last day: " + lastDay
                        + "); the earliest possible meeting day is " + first,
                first, lastDay));
    }
}
