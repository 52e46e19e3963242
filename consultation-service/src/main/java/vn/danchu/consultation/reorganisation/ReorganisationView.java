package vn.danchu.consultation.reorganisation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.reorganisation.rules.ReorganisationKind;
import vn.danchu.consultation.reorganisation.rules.Resolution.DecidedBy;
import vn.danchu.platform.web.OfficialClock;

/**
 * A resolution about villages as anyone may see it.
 *
 * @param villages
 *            what it means for which village
 */
public record ReorganisationView(UUID id, @Schema(examples = "06211") String communeCode, ReorganisationKind kind,
        @Schema(examples = "Điều 8 khoản 3 Nghị định số 185/2026/NĐ-CP") String article,
        @Schema(examples = "Nghị quyết số 27/NQ-HĐND") String number,
        @Schema(examples = "2026-11-10") LocalDate adoptedOn, DecidedBy decidedBy,
        @Schema(examples = "2026-11-20") LocalDate inForceOn,
        @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08") @Nullable String fileHash,
        @Schema(examples = "Báo cáo số 88/BC-UBND ngày 05/11/2026") String opinionReport, OffsetDateTime recordedAt,
        List<Part> villages) {

    static ReorganisationView from(Reorganisation made, Locale language) {
        return new ReorganisationView(made.id(), made.communeCode(), made.kind(), made.kind().article().in(language),
                made.number(), made.adoptedOn(), made.decidedBy(), made.inForceOn(), made.fileHash().orElse(null),
                made.opinionReport(), made.recordedAt().atZone(OfficialClock.ZONE).toOffsetDateTime(), made.parts());
    }
}
