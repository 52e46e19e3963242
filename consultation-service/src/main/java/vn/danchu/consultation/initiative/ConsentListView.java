package vn.danchu.consultation.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whose initiative it is and which households consented, for those who answer for the list or check it. */
public record ConsentListView(@Schema(examples = "Hoàng Thị Út") String initiator, UUID initiatorHouseholdId,
        List<Given> consents) {

    /**
     * A household's consent.
     *
     * @param validUntil
     *            last day on which it counts
     */
    public record Given(UUID householdId, @Schema(examples = "PAPER") String manner,
            @Schema(examples = "2026-11-15") LocalDate givenOn, @Schema(examples = "2027-02-15") LocalDate validUntil,
            @Schema(examples = "2026-11-20", description = "Absent unless the household took it back") @Nullable LocalDate takenBackOn) {
    }

    static ConsentListView from(Initiative initiative, List<Consent> consents) {
        return new ConsentListView(initiative.initiatorName(), initiative.householdId(),
                consents.stream().map(consent -> new Given(consent.householdId(), consent.manner().name(),
                        consent.givenOn(), consent.validUntil(), consent.takenBackOn().orElse(null))).toList());
    }
}
