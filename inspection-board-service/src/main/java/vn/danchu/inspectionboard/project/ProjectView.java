package vn.danchu.inspectionboard.project;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project as everybody may read it. */
@Schema(name = "Project")
public record ProjectView(UUID id, @Schema(examples = "06211") String communeCode,
        @Schema(examples = "Đường liên thôn Bản Mới - Nà Sla") String name,
        @Schema(examples = "Ủy ban nhân dân xã Cao Lộc") String investor,
        @Schema(examples = "2027-01-04") LocalDate startsOn,
        @Schema(examples = "2026-11-20", description = "Last day to send the investor the plan and the members of the board") LocalDate notifyBy) {

    static ProjectView from(Project project) {
        return new ProjectView(project.id(), project.communeCode(), project.name(), project.investor(),
                project.startsOn(), project.notifyBy());
    }
}
