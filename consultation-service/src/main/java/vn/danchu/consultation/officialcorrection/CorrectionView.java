package vn.danchu.consultation.officialcorrection;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.platform.web.OfficialClock;

/**
 * A correction of who holds a post; never the citizen number.
 *
 * @param confirmedAt
 *            since when it holds; absent while the other side has not confirmed it
 * @param withdrawnAt
 *            when it was taken back; absent where it was not
 */
public record CorrectionView(UUID id, UUID officialId, @Schema(examples = "Công văn số 41/UBND") String number,
        @Schema(examples = "Ghi nhầm một chữ số") String reason,
        @Schema(examples = "2026-11-20T09:00:00+07:00") OffsetDateTime enteredAt,
        @Schema(examples = "2026-11-20T15:00:00+07:00") @Nullable OffsetDateTime confirmedAt,
        @Schema(examples = "2026-11-20T14:00:00+07:00") @Nullable OffsetDateTime withdrawnAt) {

    static CorrectionView from(OfficialCorrection correction) {
        return new CorrectionView(correction.id(), correction.officialId(), correction.number(), correction.reason(),
                at(correction.enteredAt()), correction.confirmedAt().map(CorrectionView::at).orElse(null),
                correction.withdrawnAt().map(CorrectionView::at).orElse(null));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atZone(OfficialClock.ZONE).toOffsetDateTime();
    }
}
