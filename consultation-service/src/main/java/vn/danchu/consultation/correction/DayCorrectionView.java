package vn.danchu.consultation.correction;

import java.time.LocalDate;
import java.time.OffsetDateTime;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.danchu.consultation.correction.rules.TypedDay;

/** That a day was put right, as anyone may see it. */
public record DayCorrectionView(@Schema(examples = "SENDING") TypedDay day,
        @Schema(examples = "2026-10-31") LocalDate earlierDay, @Schema(examples = "2026-10-13") LocalDate rightDay,
        @Schema(examples = "Gõ nhầm ngày; sổ công văn đi ghi ngày 13/10") String reason,
        @Schema(examples = "2026-11-02T08:15:00+07:00") OffsetDateTime correctedAt) {
}
