package vn.danchu.consultation.reorganisation;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.community.rules.SmallerSize;
import vn.danchu.consultation.community.rules.VillageKind;

/**
 * A village that begins by the resolution, or an existing one that takes households in.
 *
 * @param households
 *            the households that go there; absent for all that go nowhere else
 */
public record Receiver(
        @Valid @Schema(description = "One that begins; or name an existing one") @Nullable NewVillage begins,
        @Schema(examples = "0197a1c2-5b1e-7000-8000-000000000002", description = "One that takes in; or describe one that begins") @Nullable UUID villageId,
        @Schema(examples = "[\"0197a1c2-5b1e-7000-8000-000000000021\"]") @Size(max = 5_000) @Nullable List<@NotNull UUID> households) {

    /**
     * A village as the resolution sets it up.
     *
     * @param expectedHouseholds
     *            as the scheme says; of a village whose households are imported later
     * @param smallerBecause
     *            where the decree allows fewer households than the region's number
     */
    public record NewVillage(@NotNull @Pattern(regexp = "\\d{5}-\\d{2,3}") @Schema(examples = "06211-20") String code,
            @NotBlank @Size(max = 200) @Schema(examples = "Thôn Bản Mới Nà Sla") String name,
            @NotNull @Schema(examples = "VILLAGE") VillageKind kind,
            @Min(1) @Schema(examples = "160") @Nullable Long expectedHouseholds,
            @Schema(examples = "MOUNTAINOUS") @Nullable SmallerSize smallerBecause) {
    }
}
