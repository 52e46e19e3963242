package vn.danchu.consultation.onlinevote;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an online vote is taken back; it is kept in the audit log. */
public record WithdrawOnlineVote(
        @NotBlank @Size(max = 2000) @Schema(examples = "Quá nửa số hộ không chọn biểu quyết trực tuyến") String reason) {
}
