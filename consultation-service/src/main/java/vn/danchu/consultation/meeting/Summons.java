package vn.danchu.consultation.meeting;

import java.time.Instant;
import java.time.OffsetDateTime;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import vn.danchu.consultation.meeting.rules.Agenda;
import vn.danchu.consultation.meeting.rules.Convening;
import vn.danchu.consultation.meeting.rules.Convenor;
import vn.danchu.consultation.meeting.rules.HeadPost;
import vn.danchu.consultation.meeting.rules.Occasion;
import vn.danchu.platform.problem.Refused;
import vn.danchu.platform.web.OfficialClock;

/** Who called a meeting, what for, to where and when. */
@Embeddable
record Summons(@Enumerated(EnumType.STRING) Occasion occasion, @Enumerated(EnumType.STRING) HeadPost headPost,
        @Enumerated(EnumType.STRING) Convenor convenor, String authority, String chair, Instant startsAt,
        String place) {

    /** By the convenor whom the law names for the occasion, with the document that the law asks for. */
    static Summons by(HeadPost headPost, Convenor convenor, CallMeeting request, Instant now) {
        Refused.ifBroken(Convening.authorised(convenor, request.authority()));
        if (!request.startsAt().toInstant().isAfter(now)) {
            throw Refused.by(Agenda.notAhead());
        }
        return new Summons(request.occasion(), headPost, convenor, request.authority(),
                request.chair().strip(), request.startsAt().toInstant(), request.place().strip());
    }

    OffsetDateTime announcedTime() {
        return startsAt.atZone(OfficialClock.ZONE).toOffsetDateTime();
    }
}
