package vn.danchu.consultation.reorganisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.community.rules.SmallerSize;
import vn.danchu.consultation.community.rules.VillageKind;
import vn.danchu.consultation.reorganisation.rules.ReorganisationKind;
import vn.danchu.consultation.reorganisation.rules.Resolution.DecidedBy;

/**
 * A resolution about villages of one commune, as the office enters it.
 *
 * @param opinionReport
 *            the report on what the people said to the plan, Decree 185/2026/NĐ-CP Art. 12(3)c and 13
 * @param ends
 *            the villages that are no more
 * @param receivers
 *            the villages that begin, and those that take households in
 */
public record Reorganise(@NotNull @Pattern(regexp = "\\d{5}") @Schema(examples = "06211") String communeCode,
        @NotNull ReorganisationKind kind,
        @NotBlank @Size(max = 200) @Schema(examples = "Nghị quyết số 27/NQ-HĐND") String number,
        @NotNull @Schema(examples = "2026-11-10") LocalDate adoptedOn,
        @NotNull DecidedBy decidedBy,
        @NotNull @Schema(examples = "2026-11-20", description = "First day of what it orders") LocalDate inForceOn,
        @Pattern(regexp = "[0-9a-f]{64}") @Schema(examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", description = "SHA-256 of its file") @Nullable String fileHash,
        @NotBlank @Size(max = 300) @Schema(examples = "Báo cáo số 88/BC-UBND ngày 05/11/2026") String opinionReport,
        @NotNull @Size(max = 50) @Schema(examples = "[\"0197a1c2-5b1e-7000-8000-000000000001\"]") List<@NotNull UUID> ends,
        @NotNull @Size(max = 50) List<@Valid @NotNull Receiver> receivers,
        @Valid @Nullable Restyling restyles) {

    long begun() {
        return receivers.stream().filter(receiver -> receiver.begins() != null).count();
    }

    /** The same village under another name or of the other kind. */
    public record Restyling(@NotNull @Schema(examples = "0197a1c2-5b1e-7000-8000-000000000001") UUID villageId,
            @NotBlank @Size(max = 200) @Schema(examples = "Tổ dân phố Bản Mới") String name,
            @NotNull @Schema(examples = "RESIDENTIAL_GROUP") VillageKind kind,
            @Schema(examples = "COMMUNE_BECAME_WARD", description = "Where the decree allows fewer households than the other kind needs") @Nullable SmallerSize smallerBecause) {
    }
}
