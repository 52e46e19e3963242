package vn.danchu.consultation.initiative;

import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.matter.rules.ChangeManner;
import vn.danchu.consultation.matter.rules.MatterKind;

/**
 * A citizen's proposal to the households of the own village.
 *
 * @param changes
 *            what is to become of a covenant in force; absent where a new covenant or anything else is proposed
 * @param initiator
 *            whose initiative it is, when the representative enters it for a member of the household; else absent
 */
public record StartInitiative(@NotNull UUID villageId, @NotNull @Schema(examples = "SELF_GOVERNANCE") MatterKind kind,
        @NotBlank @Size(max = 300) @Schema(examples = "Trồng cây dọc đường ngõ") String title,
        @NotBlank @Size(max = 10_000) @Schema(examples = "Mỗi hộ trồng và chăm hai cây trước nhà.") String proposal,
        @Size(min = 1, max = 200) @Schema(examples = "Hoàng Thị Út") @Nullable String initiator,
        @Valid @Nullable CovenantChange changes) {

    /**
     * What citizens want of a covenant of their village that is in force, Decree 61/2023 Art. 13.
     *
     * @param covenantId
     *            the covenant, in the covenant service
     */
    public record CovenantChange(@NotNull UUID covenantId, @NotNull @Schema(examples = "AMEND") ChangeManner manner) {
    }

    Optional<CovenantChange> change() {
        return Optional.ofNullable(changes);
    }
}
