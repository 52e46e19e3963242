package vn.danchu.consultation.meeting.rules;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.danchu.platform.law.Act;
import vn.danchu.platform.law.Article;
import vn.danchu.platform.law.BrokenRule;
import vn.danchu.platform.law.Dated;
import vn.danchu.platform.law.Days;
import vn.danchu.platform.law.Deadline;
import vn.danchu.platform.law.WorkingDayCalendar;

/** What must have happened before a meeting opens: Decree 59/2023 Art. 3(3) and (4). */
public final class MeetingPreparation {
    private static final Article TOLD = Article.of(Act.DECREE_59_2023, "3(3)");
    private static final Article READ = Article.of(Act.DECREE_59_2023, "3(4)");
    private static final List<Article> NEED_PAPERS = List.of(Article.of(Act.LAW_10_2022, "15(1)"),
            Article.of(Act.LAW_10_2022, "15(2)"), Article.of(Act.LAW_10_2022, "15(3)"));

    /** Everybody who attends is told, and the notice posted, at least two days before. */
    public static final Dated<Deadline> NOTICE = Dated.sinceEntryIntoForce(Deadline.of(new Days(2), TOLD), TOLD);
    /** The papers reach every household at least two days before. */
    public static final Dated<Deadline> PAPERS = Dated.sinceEntryIntoForce(Deadline.of(new Days(2), READ), READ);

    /** Of which points of Art. 15 of the law papers go to every household. */
    public static final Dated<List<Article>> KINDS_WITH_PAPERS = Dated.sinceEntryIntoForce(NEED_PAPERS, READ);
    /** How everybody may be told; the notice is posted besides. */
    public static final Dated<Set<NoticeForm>> NOTICE_FORMS = Dated
            .sinceEntryIntoForce(EnumSet.allOf(NoticeForm.class), TOLD);

    private MeetingPreparation() {
    }

    /**
     * How far a meeting is prepared.
     *
     * @param startsAt
     *            the announced time
     * @param toldOn
     *            day on which the last of telling and posting was done
     * @param papersDue
     *            whether papers must go to every household
     * @param papersOn
     *            day on which the papers had reached every household; null while they have not
     */
    public record Prepared(OffsetDateTime startsAt, LocalDate toldOn, boolean papersDue, LocalDate papersOn) {
    }

    /** @return whether the papers on a matter of this point of Art. 15 of the law go to every household */
    public static boolean papersDue(Article kind) {
        return NEED_PAPERS.contains(kind);
    }

    /** @return the last lawful day of telling and posting */
    public static LocalDate toldBy(LocalDate meetingDay, WorkingDayCalendar calendar) {
        return NOTICE.on(meetingDay).latestBefore(meetingDay, calendar);
    }

    /** @return the first lawful day of the meeting; the announced day may be later */
    public static LocalDate firstLawfulDay(Prepared meeting, WorkingDayCalendar calendar) {
        LocalDate afterNotice = NOTICE.on(meeting.toldOn).earliestAfter(meeting.toldOn, calendar);
        if (!meeting.papersDue) {
            return afterNotice;
        }
        LocalDate afterPapers = PAPERS.on(meeting.papersOn).earliestAfter(meeting.papersOn, calendar);
        return afterPapers.isAfter(afterNotice) ? afterPapers : afterNotice;
    }

    /** @return whether the meeting may open now */
    public static Optional<BrokenRule> mayOpen(Prepared meeting, OffsetDateTime now, WorkingDayCalendar calendar) {
        if (meeting.papersDue && meeting.papersOn == null) {
            return Optional.of(papersMissing());
        }
        LocalDate first = firstLawfulDay(meeting, calendar);
        if (now.toLocalDate().isBefore(first)) {
            return Optional.of(tooSoon(meeting, first, calendar));
        }
        return atAnnouncedTime(meeting.startsAt, now);
    }

    /**
     * @param toldOn
     *            day on which the last of telling and posting was done
     * @param papersOn
     *            day on which the papers had reached every household; null when they never did
     * @return whether what the decree asks for had been done before a meeting that has been held
     */
    public static Optional<BrokenRule> wasPrepared(LocalDate heldOn, LocalDate toldOn, boolean papersDue,
            LocalDate papersOn, WorkingDayCalendar calendar) {
        if (heldOn.isBefore(TOLD.act().inForceFrom())) {
            return Optional.empty();
        }
        if (papersDue && papersOn == null) {
            return Optional.of(papersMissing());
        }
        if (toldOn.isAfter(toldBy(heldOn, calendar))) {
            return Optional.of(noticeTooShort(NOTICE.on(heldOn).earliestAfter(toldOn, calendar)));
        }
        return papersDue && papersOn.isAfter(PAPERS.on(heldOn).latestBefore(heldOn, calendar))
                ? Optional.of(papersTooLate(PAPERS.on(heldOn).earliestAfter(papersOn, calendar)))
                : Optional.empty();
    }

    /** @return whether the notice can have been given or posted on that day */
    public static Optional<BrokenRule> told(LocalDate day, LocalDate today) {
        return happened("notice-in-future", TOLD, day, today);
    }

    /** @return whether the papers can have reached the households on that day */
    public static Optional<BrokenRule> handedOut(LocalDate day, LocalDate today) {
        return happened("papers-in-future", READ, day, today);
    }

    private static Optional<BrokenRule> happened(String rule, Article article, LocalDate day, LocalDate today) {
        return day.isAfter(today)
                ? Optional.of(BrokenRule.of(rule, article, "Ngày đã thực hiện không thể ở tương lai",
                        "What has been done cannot lie in the future"))
                : Optional.empty();
    }

    private static BrokenRule papersMissing() {
        return BrokenRule.of("papers-missing", READ, "Tài liệu cuộc họp chưa được gửi đến từng hộ gia đình",
                "The papers have not been sent to every household");
    }

    private static BrokenRule noticeTooShort(LocalDate first) {
        return BrokenRule.tooEarly("notice-too-short", TOLD,
                "Thông báo về cuộc họp phải đến người tham dự và được niêm yết ít nhất 02 ngày trước",
                "The notice must be given and posted at least 2 days before the meeting", first);
    }

    private static BrokenRule papersTooLate(LocalDate first) {
        return BrokenRule.tooEarly("papers-too-late", READ,
                "Tài liệu phải được gửi đến từng hộ gia đình ít nhất 02 ngày trước khi họp",
                "The papers must reach every household at least 2 days before the meeting", first);
    }

    private static BrokenRule tooSoon(Prepared meeting, LocalDate first, WorkingDayCalendar calendar) {
        boolean noticeHolds = first.equals(NOTICE.on(meeting.toldOn).earliestAfter(meeting.toldOn, calendar));
        return noticeHolds ? noticeTooShort(first) : papersTooLate(first);
    }

    private static Optional<BrokenRule> atAnnouncedTime(OffsetDateTime startsAt, OffsetDateTime now) {
        if (now.isBefore(startsAt)) {
            return Optional.of(BrokenRule.tooEarly("announced-time-not-come", TOLD, "Chưa đến giờ họp đã thông báo",
                    "The announced time has not come", startsAt));
        }
        return now.toLocalDate().isAfter(startsAt.toLocalDate())
                ? Optional.of(BrokenRule.tooLate("announced-day-over", TOLD,
                        "Ngày họp đã thông báo đã qua; hãy triệu tập lại cuộc họp",
                        "The announced day is over; call the meeting anew", startsAt.toLocalDate()))
                : Optional.empty();
    }
}
