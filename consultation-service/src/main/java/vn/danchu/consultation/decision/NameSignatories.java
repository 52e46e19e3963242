package vn.danchu.consultation.decision;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;

/**
 * The names under the document.
 *
 * @param signsAs
 *            the title of who signs in the head's place: while nobody is head, or where the vote is on who is head
 */
public record NameSignatories(@NotBlank @Size(max = 200) @Schema(examples = "Hoàng Văn Trưởng") String villageHead,
        @Size(max = 100) @Schema(examples = "Người triệu tập cuộc họp", description = "Title of who signs in the head's place: while nobody but an acting head is head, or where the vote is on who is head. Absent for the title that follows from the record") @Nullable String signsAs,
        @NotBlank @Size(max = 200) @Schema(examples = "Lý Thị Mặt") String frontHead,
        @NotNull @Size(min = 2, max = 2) @Schema(examples = "[\"Hoàng Văn An\", \"Vi Thị Bình\"]") List<@NotBlank @Size(max = 200) String> households) {

    Signatories toSignatories(String titleByRecord) {
        if (households.get(0).strip().equalsIgnoreCase(households.get(1).strip())) {
            throw Refused.because(CommonProblem.INVALID, "Phải là hai đại diện của hai hộ khác nhau",
                    "Two different household representatives sign");
        }
        return new Signatories(villageHead.strip(),
                signsAs == null || signsAs.isBlank() ? titleByRecord : signsAs.strip(),
                frontHead.strip(), households.get(0).strip(),
                households.get(1).strip());
    }
}
