package vn.danchu.consultation.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.change.rules.Ground;
import vn.danchu.consultation.change.rules.MeasureKind;
import vn.danchu.consultation.decision.rules.Timeliness;

/**
 * What the commune committee did about a decision.
 *
 * @param article
 *            where the law names the ground
 * @param announcedOn
 *            day on which the village head told the people; absent until then
 * @param announceBy
 *            last day of telling them in time, where the commune or province has set one
 * @param timeliness
 *            whether they were told in time
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
        @Schema(examples = "2026-10-28") @Nullable LocalDate announcedOn, List<VillageTold> announcedIn,
        @Schema(examples = "2026-10-31", description = "Absent where nobody has set a time, and for the whole commune") @Nullable LocalDate announceBy,
        @Schema(examples = "IN_TIME", description = "Absent where there is no last day") @Nullable Timeliness timeliness) {

    /** On a decision of the whole commune, which each head announces in the own village. */
    static MeasureView from(CommitteeMeasure measure, Locale language) {
        return from(measure, null, null, language);
    }

    /** @param announceBy null where nobody has set a last day */
    static MeasureView from(CommitteeMeasure measure, @Nullable LocalDate announceBy, LocalDate today,
            Locale language) {
        return new MeasureView(measure.id(), measure.decisionId().orElse(null),
                measure.communeMatterId().orElse(null), measure.kind(), measure.ground(),
                measure.ground().article().in(language), measure.number(), measure.reason(), measure.takenOn(),
                measure.announcedOn().orElse(null), measure.told(), announceBy,
                announceBy == null
                        ? null
                        : Timeliness.on(today, announceBy, measure.announcedOn().orElse(null)));
    }
}
