package vn.danchu.consultation.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import vn.danchu.consultation.correction.rules.TypedDay;
import vn.danchu.platform.web.OfficialClock;

/** That a day was put right, and what it was before; never changed, a later one says more. */
@Entity
class DayCorrection {
    @Id
    private UUID id;
    private UUID recordId;
    @Enumerated(EnumType.STRING)
    private TypedDay day;
    private LocalDate earlierDay;
    private LocalDate rightDay;
    private String reason;
    private String correctedBy;
    private Instant correctedAt;

    protected DayCorrection() {
    }

    static DayCorrection of(UUID record, TypedDay day, LocalDate earlier, CorrectDay request, String subject,
            Instant now) {
        DayCorrection correction = new DayCorrection();
        correction.id = UUID.randomUUID();
        correction.recordId = record;
        correction.day = day;
        correction.earlierDay = earlier;
        correction.rightDay = request.rightDay();
        correction.reason = request.reason().strip();
        correction.correctedBy = subject;
        correction.correctedAt = now;
        return correction;
    }

    DayCorrectionView view() {
        return new DayCorrectionView(day, earlierDay, rightDay, reason,
                correctedAt.atZone(OfficialClock.ZONE).toOffsetDateTime());
    }
}
