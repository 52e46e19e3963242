package vn.danchu.consultation.matter;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.danchu.consultation.matter.rules.MatterKind;
import vn.danchu.consultation.matter.rules.MatterVoting;
import vn.danchu.platform.problem.Refused;

/** A matter that the village head puts before the households, Law 10/2022/QH15 Art. 16(2). */
public record ProposeMatter(@NotNull UUID villageId, @NotNull @Schema(examples = "SELF_GOVERNANCE") MatterKind kind,
        @NotBlank @Size(max = 300) @Schema(examples = "Giờ bật loa truyền thanh của thôn") String title,
        @NotBlank @Size(max = 10_000) @Schema(examples = "Loa của thôn phát từ 5 giờ 30 đến 6 giờ sáng.") String proposal) {

    /** Refuses what is asked for in a file of its own: who is head or sits on a board, and a covenant. */
    void requireNoFileOfItsOwn() {
        Refused.ifBroken(MatterVoting.proposed(kind));
    }
}
