package vn.danchu.covenant.drafting.rules;

import java.time.LocalDate;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;
import vn.danchu.platform.law.Days;
import vn.danchu.platform.law.Deadline;
import vn.danchu.platform.law.WorkingDayCalendar;

/** A draft hangs where the people meet before it is voted on: Decree 61/2023 Art. 9(1). */
public final class Posting {
    private static final Article ARTICLE = Article.of(Act.DECREE_61_2023, "9(1)");

    /** At least thirty days from the day of posting; the community may choose longer, never shorter. */
    public static final Dated<Deadline> SHORTEST = Dated
            .sinceEntryIntoForce(Deadline.of(new Days(30), ARTICLE), ARTICLE);

    private Posting() {
    }

    /** @return the first day on which a draft posted on that day may be voted on */
    public static LocalDate firstVotingDay(LocalDate postedOn) {
        return SHORTEST.on(postedOn).earliestAfter(postedOn, WorkingDayCalendar.official());
    }

    /** @return whether the day of posting that was entered can be true */
    public static Optional<BrokenRule> possible(LocalDate postedOn, LocalDate today) {
        if (postedOn.isAfter(today)) {
            return Optional.of(BrokenRule.of("posted-in-future", ARTICLE, "Ngày niêm yết không thể ở tương lai",
                    "The day of posting cannot lie in the future"));
        }
        return postedOn.isBefore(Act.DECREE_61_2023.inForceFrom())
                ? Optional.of(BrokenRule.of("posted-before-decree", ARTICLE,
                        "Ngày niêm yết không thể trước ngày Nghị định có hiệu lực",
                        "The day of posting cannot lie before the decree was in force"))
                : Optional.empty();
    }

    /**
     * @param postedOn
     *            day of posting, or null when the draft was not posted
     * @return whether the draft has hung long enough to be voted on today
     */
    public static Optional<BrokenRule> longEnough(LocalDate postedOn, LocalDate today) {
        if (postedOn == null) {
            return Optional.of(BrokenRule.of("draft-not-posted", ARTICLE, "Dự thảo chưa được niêm yết công khai",
                    "The draft has not been posted"));
        }
        LocalDate first = firstVotingDay(postedOn);
        return today.isBefore(first) ? Optional.of(tooShort(postedOn, first)) : Optional.empty();
    }

    private static BrokenRule tooShort(LocalDate postedOn, LocalDate first) {
        var length = SHORTEST.on(postedOn).length();
        return BrokenRule.tooEarly("covenant-vote-too-early", ARTICLE,
                "Dự thảo phải được niêm yết ít nhất " + length.vi() + " trước khi biểu quyết",
                "The draft must hang for at least " + length.en() + " before the vote", first);
    }
}
