package vn.danchu.inspectionboard.board;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.inspectionboard.board.rules.CompositionRule;
import vn.danchu.inspectionboard.board.rules.MemberOrigin;
import vn.danchu.platform.problem.CommonProblem;
import vn.danchu.platform.problem.Refused;

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
 *            the election that gave a resident the seat; absent when it was held and recognised on paper
 * @param onPaper
 *            how a resident was elected by a village that had not voted here yet; absent when {@code electedIn} is there
 * @param leftOn
 *            day from which the member has no seat any more: the election was annulled, or the village has dismissed the member
 */
@Embeddable
public record BoardMember(@NotBlank @Size(max = 100) @Schema(examples = "Lương Thị Hoa") String name,
        @NotNull @Enumerated(EnumType.STRING) MemberOrigin origin, @Schema(examples = "true") boolean head,
        @Nullable UUID electedIn, @Valid @Embedded @Nullable ElectedOnPaper onPaper,
        @Schema(examples = "2026-12-20") @Nullable LocalDate leftOn) {

    public BoardMember {
        name = name == null ? null : name.strip().replaceAll("\\s+", " ");
    }

    CompositionRule.Member asJudged() {
        return new CompositionRule.Member(name, origin, head);
    }

    /** Refuses somebody who is recorded as having left before having sat. */
    void requireSits() {
        if (leftOn != null) {
            throw Refused.because(CommonProblem.INVALID, name + " đã thôi làm thành viên",
                    name + " is no member any more");
        }
    }

    boolean standsForResidents() {
        return origin == MemberOrigin.RESIDENTS;
    }

    boolean sitsBy(UUID election) {
        return election.equals(electedIn) && leftOn == null;
    }

    BoardMember staying() {
        return leaving(null);
    }

    BoardMember leaving(@Nullable LocalDate on) {
        return new BoardMember(name, origin, head, electedIn, onPaper, on);
    }
}
