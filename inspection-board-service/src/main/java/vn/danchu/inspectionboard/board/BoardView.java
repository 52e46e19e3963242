package vn.danchu.inspectionboard.board;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.danchu.inspectionboard.project.Project;

/** A board as everybody may read it: its project and its members, never its plan. */
@Schema(name = "Board")
public record BoardView(UUID id, UUID projectId,
        @Schema(examples = "Đường liên thôn Bản Mới - Nà Sla") String projectName,
        @Schema(examples = "06211") String communeCode, List<BoardMember> members,
        @Schema(examples = "2027-01-04", description = "First day of the works") LocalDate startsOn,
        @Schema(examples = "2026-11-20", description = "Last day to send the investor the plan and the members of the board") LocalDate notifyBy,
        @Schema(examples = "2027-06-30", description = "Absent while the board is at work") @Nullable LocalDate dissolvedOn) {

    static BoardView from(Board board) {
        Project project = board.project();
        return new BoardView(board.id(), project.id(), project.name(), project.communeCode(), board.members(),
                project.startsOn(), project.notifyBy(), board.dissolvedOn().orElse(null));
    }
}
