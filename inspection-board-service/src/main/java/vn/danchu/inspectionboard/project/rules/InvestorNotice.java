package vn.danchu.inspectionboard.project.rules;

import java.time.LocalDate;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;
import vn.danchu.platform.law.Days;
import vn.danchu.platform.law.Deadline;
import vn.danchu.platform.law.WorkingDayCalendar;

/** The investor learns the plan and the members of the board before the works start: Law 10/2022/QH15 Art. 45(1)b. */
public final class InvestorNotice {
    private static final Article ARTICLE = Article.of(Act.LAW_10_2022, "45(1)b");

    /** At least forty-five days before the day on which the project is carried out. */
    public static final Dated<Deadline> BEFORE_START = Dated
            .sinceEntryIntoForce(Deadline.of(new Days(45), ARTICLE), ARTICLE);

    private InvestorNotice() {
    }

    /** @return the last lawful day of the notice for works that start on that day */
    public static LocalDate notifyBy(LocalDate startsOn) {
        return BEFORE_START.on(startsOn).latestBefore(startsOn, WorkingDayCalendar.official());
    }

    /** @return whether the law gives works that start on that day a day of notice at all */
    public static Optional<BrokenRule> applies(LocalDate startsOn) {
        return startsOn.isBefore(Act.LAW_10_2022.inForceFrom())
                ? Optional.of(BrokenRule.of("starts-before-law", ARTICLE,
                        "Dự án khởi công trước ngày Luật có hiệu lực không thuộc quy định này",
                        "A project that started before the law was in force does not come under it"))
                : Optional.empty();
    }
}
