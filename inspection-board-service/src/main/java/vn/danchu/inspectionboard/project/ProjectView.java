package vn.danchu.inspectionboard.project;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A project as everybody may read it. */
@Schema(name = "Project", requiredProperties = {"id", "communeCode", "name", "investor", "startsOn", "notifyBy"})
public record ProjectView(UUID id, String communeCode, String name, String investor, LocalDate startsOn,
        @Schema(description = "Last day to send the investor the plan and the members of the board") LocalDate notifyBy) {

    static ProjectView from(Project project) {
        return new ProjectView(project.id(), project.communeCode(), project.name(), project.investor(),
                project.startsOn(), project.notifyBy());
    }
}
