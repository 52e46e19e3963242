package vn.danchu.consultation.meeting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.danchu.consultation.meeting.rules.MeetingPreparation;
import vn.danchu.platform.law.WorkingDayCalendar;
import vn.danchu.platform.problem.Refused;

/** What has been done before a meeting; a part is null until it has been done. */
@Embeddable
record Preparation(LocalDate noticeGivenOn, LocalDate noticePostedOn, String noticePostedAt, LocalDate papersSentOn,
        @Enumerated(EnumType.STRING) SendPapers.PapersForm papersForm) {
    private static final WorkingDayCalendar CALENDAR = WorkingDayCalendar.official();
    static final Preparation NONE = new Preparation(null, null, null, null, null);

    Preparation told(GiveNotice notice, LocalDate today) {
        Refused.ifBroken(MeetingPreparation.told(notice.givenOn(), today));
        Refused.ifBroken(MeetingPreparation.told(notice.postedOn(), today));
        return new Preparation(notice.givenOn(), notice.postedOn(), notice.postedAt().strip(), papersSentOn,
                papersForm);
    }

    Preparation handedOut(SendPapers papers, LocalDate today) {
        Refused.ifBroken(MeetingPreparation.handedOut(papers.sentOn(), today));
        return new Preparation(noticeGivenOn, noticePostedOn, noticePostedAt, papers.sentOn(), papers.form());
    }

    void requireEnough(OffsetDateTime startsAt, boolean papersDue, OffsetDateTime now) {
        Refused.ifBroken(MeetingPreparation.mayOpen(at(startsAt, papersDue), now, CALENDAR));
    }

    /** @return the first lawful day of the meeting; unknown while something must still be done */
    Optional<LocalDate> firstLawfulDay(OffsetDateTime startsAt, boolean papersDue) {
        return noticeGivenOn == null || papersDue && papersSentOn == null
                ? Optional.empty()
                : Optional.of(MeetingPreparation.firstLawfulDay(at(startsAt, papersDue), CALENDAR));
    }

    /** @return the last lawful day of telling and posting for a meeting of that day */
    static LocalDate tellBy(LocalDate meetingDay) {
        return MeetingPreparation.toldBy(meetingDay, CALENDAR);
    }

    private MeetingPreparation.Prepared at(OffsetDateTime startsAt, boolean papersDue) {
        LocalDate toldOn = noticeGivenOn.isAfter(noticePostedOn) ? noticeGivenOn : noticePostedOn;
        return new MeetingPreparation.Prepared(startsAt, toldOn, papersDue, papersSentOn);
    }
}
