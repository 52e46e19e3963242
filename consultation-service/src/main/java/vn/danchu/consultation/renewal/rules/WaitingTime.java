package vn.danchu.consultation.renewal.rules;

import java.time.LocalDate;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Days;
import vn.danchu.platform.law.Deadline;
import vn.danchu.platform.law.WorkingDayCalendar;
import vn.danchu.platform.law.local.LocalValue;
import vn.danchu.platform.law.local.Measure;
import vn.danchu.platform.law.local.OpenValue;

/** When the households may vote again on what they rejected. The law names who proposes, and no time to wait: Art. 16(2). */
public final class WaitingTime {
    private static final Article ARTICLE = Article.of(Act.LAW_10_2022, "16(2)");

    /** A commune or province may see to it that households are not asked again and again. */
    public static final OpenValue<Days> LEAST = OpenValue.of("matter.wait-after-rejection-least", Measure.DAYS, ARTICLE,
            "Số ngày tối thiểu từ ngày nội dung không được thông qua đến ngày biểu quyết lại",
            "Least number of days from the day on which a matter was rejected to a new vote on it");

    private WaitingTime() {
    }

    /** @return whether the village itself puts it again: what another asked for, that one asks for again */
    public static Optional<BrokenRule> ownMatter(boolean ofAnother) {
        return ofAnother
                ? Optional.of(BrokenRule.of("put-again-by-who-asked", ARTICLE,
                        "Nội dung này do nơi đã đề nghị đưa ra biểu quyết lại",
                        "This is put to the vote again by whoever asked for the vote"))
                : Optional.empty();
    }

    /** @return whether it waits to be put again: once for each rejection */
    public static Optional<BrokenRule> once(boolean before) {
        return before
                ? Optional.of(BrokenRule.of("put-again-already", ARTICLE, "Nội dung này đã được đưa ra lại",
                        "This has been put again already"))
                : Optional.empty();
    }

    /**
     * @param least
     *            what is set for the place on the day of the rejection; nothing set asks for no wait
     * @return whether the households may vote again on a day
     */
    public static Optional<BrokenRule> over(LocalDate rejectedOn, LocalDate voteOn, Optional<LocalValue<Days>> least) {
        return least.flatMap(set -> {
            LocalDate first = Deadline.of(set.value(), ARTICLE).earliestAfter(rejectedOn,
                    WorkingDayCalendar.official());
            return voteOn.isBefore(first)
                    ? Optional.of(BrokenRule.tooEarly("vote-again-too-early", ARTICLE,
                            "Nội dung không được thông qua ngày " + rejectedOn + " chỉ được biểu quyết lại sau ít nhất "
                                    + set.value().vi() + ": " + set.approval().vi(),
                            "What was rejected on " + rejectedOn + " is voted on again after at least "
                                    + set.value().en() + ": " + set.approval().en(),
                            first))
                    : Optional.empty();
        });
    }
}
