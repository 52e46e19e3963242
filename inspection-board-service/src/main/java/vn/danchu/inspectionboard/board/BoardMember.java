package vn.danchu.inspectionboard.board;

import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.inspectionboard.board.rules.CompositionRule;
import vn.danchu.inspectionboard.board.rules.MemberOrigin;

/**
 * A member of a board. The members are announced to the people, so their names are public (Law 10/2022 Art. 45(1)b).
 *
 * @param name
 *            full name
 * @param origin
 *            whom the member comes from
 * @param head
 *            whether the member heads the board
 * @param electedIn
 *            the election that gave a resident the seat; absent when it was held and recognised on paper only
 */
@Embeddable
public record BoardMember(@NotBlank @Size(max = 100) @Schema(examples = "Lương Thị Hoa") String name,
        @NotNull @Enumerated(EnumType.STRING) MemberOrigin origin, @Schema(examples = "true") boolean head,
        @Nullable UUID electedIn) {

    public BoardMember {
        name = name == null ? null : name.strip().replaceAll("\\s+", " ");
    }

    CompositionRule.Member asJudged() {
        return new CompositionRule.Member(name, origin, head);
    }

    boolean standsForResidents() {
        return origin == MemberOrigin.RESIDENTS;
    }
}
