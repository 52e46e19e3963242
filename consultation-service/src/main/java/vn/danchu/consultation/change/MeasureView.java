package vn.danchu.consultation.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.change.rules.Ground;
import vn.danchu.consultation.change.rules.MeasureKind;

/**
 * What the commune committee did about a decision.
 *
 * @param article
 *            where the law names the ground
 * @param announcedOn
 *            day on which the village head told the people; absent until then
 * @param announcedIn
 *            of a matter of the whole commune: the villages whose heads told the people, the first first
 */
public record MeasureView(UUID id,
        @Schema(description = "The decision of a village; absent for one of the whole commune") @Nullable UUID decisionId,
        @Schema(description = "The matter of the whole commune; absent for a decision of a village") @Nullable UUID communeMatterId,
        MeasureKind kind, Ground ground,
        @Schema(examples = "Điều 22 khoản 1 điểm a Luật số 10/2022/QH15") String article,
        @Schema(examples = "47/QĐ-UBND") String number, @Schema(examples = "Trái quy định của pháp luật") String reason,
        @Schema(examples = "2026-10-26") LocalDate takenOn,
        @Schema(examples = "2026-10-28") @Nullable LocalDate announcedOn,
        List<VillageTold> announcedIn) {

    static MeasureView from(CommitteeMeasure measure, Locale language) {
        return new MeasureView(measure.id(), measure.decisionId().orElse(null),
                measure.communeMatterId().orElse(null), measure.kind(), measure.ground(),
                measure.ground().article().in(language), measure.number(), measure.reason(), measure.takenOn(),
                measure.announcedOn().orElse(null), measure.told());
    }
}
