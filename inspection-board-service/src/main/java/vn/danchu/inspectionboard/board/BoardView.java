package vn.danchu.inspectionboard.board;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.danchu.inspectionboard.project.Project;

/** A board as everybody may read it: its project and its members, never its plan. */
@Schema(name = "Board", requiredProperties = {"id", "projectId", "projectName", "communeCode", "members", "startsOn",
    "notifyBy"})
public record BoardView(UUID id, UUID projectId, String projectName, String communeCode, List<BoardMember> members,
        @Schema(description = "First day of the works") LocalDate startsOn,
        @Schema(description = "Last day to send the investor the plan and the members of the board") LocalDate notifyBy,
        @Schema(description = "Absent while the board is at work") LocalDate dissolvedOn) {

    static BoardView from(Board board) {
        Project project = board.project();
        return new BoardView(board.id(), project.id(), project.name(), project.communeCode(), board.members(),
                project.startsOn(), project.notifyBy(), board.dissolvedOn().orElse(null));
    }
}
