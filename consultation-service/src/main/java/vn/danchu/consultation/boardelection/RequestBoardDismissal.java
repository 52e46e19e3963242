package vn.danchu.consultation.boardelection;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.danchu.consultation.boardelection.rules.BoardDismissalGround;
import vn.danchu.consultation.boardelection.rules.BoardKind;

/**
 * The commune Front asks the village to dismiss somebody whom it elected to a board.
 *
 * @param member
 *            name of the member, as elected
 * @param number
 *            number of the request
 * @param requestedOn
 *            its day
 */
public record RequestBoardDismissal(@NotBlank @Size(max = 100) @Schema(examples = "Vi Thị Chi") String member,
        @NotNull @Schema(examples = "OWN_REQUEST") BoardDismissalGround ground,
        @NotBlank @Size(max = 100) @Schema(examples = "21/MTTQ") String number,
        @NotNull @Schema(examples = "2026-12-01") LocalDate requestedOn) {

    String title(BoardKind board, String name) {
        return "Cho thôi làm %s đối với ông (bà) %s".formatted(board.seat(), name);
    }

    String proposal(BoardKind board, String name) {
        return "%s, lý do: %s, theo đề nghị số %s ngày %td/%<tm/%<tY của Ủy ban Mặt trận Tổ quốc Việt Nam cấp xã"
                .formatted(title(board, name), ground.vi(), number.strip(), requestedOn);
    }
}
