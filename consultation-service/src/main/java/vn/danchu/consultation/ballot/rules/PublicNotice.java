package vn.danchu.consultation.ballot.rules;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;
import vn.danchu.platform.law.Days;
import vn.danchu.platform.law.Deadline;
import vn.danchu.platform.law.Period;
import vn.danchu.platform.law.WorkingDayCalendar;

/** The people are told before ballots are handed out: Law 10/2022/QH15 Art. 19(2), Decree 59/2023 Art. 4(4). */
public final class PublicNotice {
    private static final Article ARTICLE = Article.of(Act.DECREE_59_2023, "4(4)");
    private static final Article COLLECTING = Article.of(Act.LAW_10_2022, "19(3)");

    /** At least two days before the day on which the ballots are handed out. */
    public static final Dated<Deadline> LEAST = Dated.sinceEntryIntoForce(Deadline.of(new Days(2), ARTICLE), ARTICLE);

    private PublicNotice() {
    }

    /**
     * What the people were told, and when.
     *
     * @param givenOn
     *            day on which the last of them was told
     * @param distributeOn
     *            the announced day of handing out
     * @param collectUntil
     *            the announced end of the collection
     */
    public record Told(LocalDate givenOn, LocalDate distributeOn, OffsetDateTime collectUntil) {
    }

    /** @return the last lawful day of telling for the planned day of handing out */
    public static LocalDate tellBy(LocalDate distributeOn, WorkingDayCalendar calendar) {
        return LEAST.on(distributeOn).latestBefore(distributeOn, calendar);
    }

    /** @return the first lawful day of handing out */
    public static LocalDate firstLawfulDay(Told told, WorkingDayCalendar calendar) {
        LocalDate afterNotice = afterNotice(told, calendar);
        return told.distributeOn.isAfter(afterNotice) ? told.distributeOn : afterNotice;
    }

    private static LocalDate afterNotice(Told told, WorkingDayCalendar calendar) {
        return LEAST.on(told.givenOn).earliestAfter(told.givenOn, calendar);
    }

    /** @return whether the people can have been told on that day */
    public static Optional<BrokenRule> given(LocalDate on, LocalDate issuedOn, LocalDate today) {
        if (on.isBefore(issuedOn)) {
            return Optional.of(BrokenRule.tooEarly("notice-before-issue", ARTICLE,
                    "Không thể công khai trước ngày ban hành kế hoạch (" + issuedOn + ")",
                    "The ballots cannot be announced before the plan is issued (" + issuedOn + ")", issuedOn));
        }
        return on.isAfter(today)
                ? Optional.of(BrokenRule.of("notice-in-future", ARTICLE, "Ngày công khai không thể ở tương lai",
                        "The day of the notice cannot lie in the future"))
                : Optional.empty();
    }

    /** @return whether ballots may be handed out now */
    public static Optional<BrokenRule> mayBegin(Told told, OffsetDateTime now, WorkingDayCalendar calendar) {
        LocalDate today = now.toLocalDate();
        LocalDate first = firstLawfulDay(told, calendar);
        Period least = LEAST.on(told.givenOn).length();
        if (today.isBefore(afterNotice(told, calendar))) {
            return Optional.of(BrokenRule.tooEarly("notice-too-short", ARTICLE,
                    "Thông tin phải được công khai ít nhất " + least.vi() + " trước ngày phát phiếu",
                    "The ballots must be announced at least " + least.en() + " before they are handed out", first));
        }
        if (today.isBefore(first)) {
            return Optional.of(BrokenRule.tooEarly("announced-day-not-come", ARTICLE,
                    "Chưa đến ngày phát phiếu đã thông báo", "The announced day of handing out has not come", first));
        }
        return now.isBefore(told.collectUntil)
                ? Optional.empty()
                : Optional.of(BrokenRule.tooLate("collection-over", COLLECTING, "Thời hạn thu phiếu đã hết",
                        "The time for returning ballots is over", told.collectUntil));
    }
}
