package vn.danchu.consultation.boardelection;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A village is asked to elect its members of the commune's People's Inspection Board, also when a seat has become empty.
 *
 * @param seats
 *            how many the village elects, as the commune Front decided
 * @param number
 *            number of that decision
 * @param decidedOn
 *            its day
 */
public record CallBoardElection(@NotNull @Min(1) @Max(20) @Schema(examples = "2") Integer seats,
        @NotBlank @Size(max = 100) @Schema(examples = "14/QĐ-MTTQ") String number,
        @NotNull @Schema(examples = "2026-11-02") LocalDate decidedOn) {

    String title() {
        return "Bầu %d thành viên Ban Thanh tra nhân dân".formatted(seats);
    }

    String proposal() {
        return "%s theo văn bản số %s ngày %td/%<tm/%<tY của Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã"
                .formatted(title(), number.strip(), decidedOn);
    }
}
