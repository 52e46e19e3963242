package vn.danchu.inspectionboard.plan;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A notice to an investor. That it was sent is public; the plan itself is for the board and the Front. */
@Schema(name = "PlanNotice", requiredProperties = {"id", "boardId", "projectId", "sentOn", "notifyBy"})
public record PlanNoticeView(UUID id, UUID boardId, UUID projectId, LocalDate sentOn,
        @Schema(description = "Last lawful day of the notice") LocalDate notifyBy,
        @Schema(description = "Only shown to the board and the Front of the commune") String plan) {

    static PlanNoticeView whole(PlanNotice notice) {
        return view(notice, notice.plan());
    }

    static PlanNoticeView withoutPlan(PlanNotice notice) {
        return view(notice, null);
    }

    private static PlanNoticeView view(PlanNotice notice, String plan) {
        return new PlanNoticeView(notice.id(), notice.board().id(), notice.board().project().id(), notice.sentOn(),
                notice.notifyBy(), plan);
    }
}
