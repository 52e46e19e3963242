package vn.danchu.inspectionboard.plan;

import java.time.LocalDate;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A notice to an investor. That it was sent is public; the plan itself is for the board and the Front. */
@Schema(name = "PlanNotice")
public record PlanNoticeView(UUID id, UUID boardId, UUID projectId, LocalDate sentOn,
        @Schema(examples = "2026-11-20", description = "Last lawful day of the notice") LocalDate notifyBy,
        @Schema(examples = "Giám sát nền, mặt đường và cống từ tháng 12/2026 đến tháng 5/2027.", description = "Only shown to the board and the Front of the commune") @Nullable String plan) {

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
