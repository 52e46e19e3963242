package vn.danchu.consultation.initiative;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.decision.rules.Timeliness;
import vn.danchu.consultation.initiative.StartInitiative.CovenantChange;
import vn.danchu.consultation.initiative.rules.InitiativeRule;
import vn.danchu.consultation.initiative.rules.InitiativeState;
import vn.danchu.consultation.matter.rules.MatterKind;

/**
 * An initiative as anyone may see it: how many households consent, and nobody's name.
 *
 * @param consents
 *            households whose consent is valid: today, or on the day since which it waits
 * @param households
 *            all households of that day
 * @param needed
 *            the fewest that must consent
 * @param waitingDays
 *            for how many days it has waited to be tabled
 * @param tableBy
 *            last day of tabling in time; from then on the Front head or the commune Front may table it, too
 * @param timeliness
 *            whether the head acted in time
 */
public record InitiativeView(UUID id, UUID villageId, @Schema(examples = "SELF_GOVERNANCE") MatterKind kind,
        @Schema(examples = "Trồng cây dọc đường ngõ") String title,
        @Schema(examples = "Mỗi hộ trồng và chăm hai cây trước nhà.") String proposal,
        @Schema(description = "What it asks of a covenant in force; absent where a new covenant or anything else is proposed") @Nullable CovenantChange changes,
        InitiativeState state,
        OffsetDateTime startedAt, @Schema(examples = "12") long consents, @Schema(examples = "112") long households,
        @Schema(examples = "12") long needed,
        @Schema(examples = "2026-11-18", description = "Absent while households may still consent") @Nullable LocalDate waitingSince,
        @Schema(examples = "4", description = "Absent unless it waits") @Nullable Long waitingDays,
        @Schema(examples = "2026-12-03", description = "Absent while households may still consent") @Nullable LocalDate tableBy,
        @Schema(examples = "DUE", description = "Absent while households may still consent, and where the village is no more") @Nullable Timeliness timeliness,
        @Schema(examples = "2026-11-20", description = "Absent unless the Front working committee approved it") @Nullable LocalDate approvedOn,
        @Schema(examples = "Giảm bụi và nắng trên đường đến trường") @Nullable String benefit,
        @Schema(examples = "2026-11-22") @Nullable LocalDate tabledOn, @Nullable UUID matterId,
        @Schema(examples = "2026-11-22") @Nullable LocalDate declinedOn,
        @Schema(examples = "Trái Luật Lâm nghiệp: chặt cây trong rừng phòng hộ") @Nullable String declineReason) {

    /** @return the initiative, with the figures of today where none are fixed yet */
    static InitiativeView from(Initiative initiative, long consentsToday, long householdsToday, LocalDate today) {
        LocalDate since = initiative.waitingSince().orElse(null);
        long consents = since == null ? consentsToday : initiative.consents();
        long households = since == null ? householdsToday : initiative.households();
        return new InitiativeView(initiative.id(), initiative.villageId(), initiative.kind(), initiative.title(),
                initiative.proposal(), initiative.change().orElse(null), initiative.state(), initiative.startedAt(),
                consents, households,
                InitiativeRule.needed(households, since == null ? today : since), since, waiting(initiative, today),
                initiative.tableBy().orElse(null), timeliness(initiative, today),
                initiative.approvedOn().orElse(null), initiative.benefit().orElse(null),
                initiative.tabledOn().orElse(null), initiative.matterId().orElse(null),
                initiative.declinedOn().orElse(null), initiative.declineReason().orElse(null));
    }

    private static Timeliness timeliness(Initiative initiative, LocalDate today) {
        if (initiative.state() == InitiativeState.VILLAGE_ENDED) {
            return null;
        }
        LocalDate done = initiative.tabledOn().or(initiative::declinedOn).orElse(null);
        return initiative.tableBy().map(lastDay -> Timeliness.on(today, lastDay, done)).orElse(null);
    }

    private static Long waiting(Initiative initiative, LocalDate today) {
        boolean waits = initiative.state() == InitiativeState.SUBMITTED
                || initiative.state() == InitiativeState.APPROVED;
        return waits ? ChronoUnit.DAYS.between(initiative.waitingSince().orElseThrow(), today) : null;
    }
}
