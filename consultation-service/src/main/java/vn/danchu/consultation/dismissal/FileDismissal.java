package vn.danchu.consultation.dismissal;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.consultation.dismissal.rules.DismissalCause;
import vn.danchu.consultation.dismissal.rules.DismissalGround;

/**
 * A paper that asks for a dismissal.
 *
 * @param headName
 *            who is to be dismissed; where the village's head is on record, the name on record counts
 * @param reason
 *            what the paper says; only officials of the unit read it
 * @param causes
 *            for a proposal of the Front: which of the decree's causes it names
 * @param petition
 *            for a petition: which households signed it
 * @param filedOn
 *            day of the paper
 */
public record FileDismissal(@NotNull UUID villageId, @NotNull DismissalGround ground,
        @NotBlank @Size(max = 200) @Schema(examples = "Hoàng Văn Trưởng") String headName,
        @NotBlank @Size(max = 4000) @Schema(examples = "Không tổ chức họp thôn từ đầu năm") String reason,
        @Nullable Set<@NotNull DismissalCause> causes, @Nullable @Valid Petition petition,
        @NotNull @Schema(examples = "2026-10-01") LocalDate filedOn) {

    /**
     * The households that petition.
     *
     * @param rollId
     *            the signed roll that names all households
     * @param households
     *            of these, the ones that signed
     */
    public record Petition(@NotNull UUID rollId,
            @NotNull @Size(min = 1, max = 10_000) @Schema(examples = "[\"0197a1c2-5b1e-7000-8000-000000000021\"]") List<@NotNull UUID> households) {
    }

    Set<DismissalCause> namedCauses() {
        return causes == null ? Set.of() : causes;
    }
}
